using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Isc.Host.Tests.Servers;
using Isc.Security.Tests.Corpora;
using Isc.Testing;

namespace Isc.Security.Tests.Requests;

/// <summary>Calls made up from the API's description: whatever is sent, the answer is one that the description holds.</summary>
[Collection(SqliteCollection.Name)]
[Trait("Promise", "I27")]
[Trait("Promise", "I28")]
[Trait("Catalogue", "T22")]
public sealed class FuzzTests(SqliteHost host, ITestOutputHelper output)
{
    private static readonly JsonDocument Nothing = JsonDocument.Parse("{}");

    [Fact]
    public async Task Whatever_is_asked_the_answer_is_as_described()
    {
        using var site = await ApiSite.OpenAsync(host.Server);
        var seed = (ulong)Random.Shared.NextInt64();
        var operations = site.Document.Operations.SelectMany(operation => Enumerable.Repeat(operation, operation.Path.Contains("/reports/", StringComparison.Ordinal) ? 1 : 8)).ToArray();
        var calls = Gen.Choose(0, int.MaxValue).Select(number => new FuzzCall(operations[number % operations.Length], number / operations.Length % 3, number))
            .Sample(Size.Of(20_000, 1_000_000), new Rnd(seed), 50);
        Assert.Equal(Size.Of(20_000, 1_000_000), calls.Count());
        var wrong = new ConcurrentBag<string>();
        var counts = new ConcurrentDictionary<int, int>();

        await Parallel.ForEachAsync(calls, new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = TestContext.Current.CancellationToken }, async (call, cancel) =>
        {
            if (wrong.Count > 40)
                return;
            using var request = call.Make(site.Document, site.Known);
            using var answer = await site.Callers[call.Caller].SendAsync(request, cancel);
            counts.AddOrUpdate((int)answer.StatusCode, 1, (_, count) => count + 1);
            if (await ProblemAsync(site.Document, call, answer) is { } problem)
                wrong.Add($"{call.Operation} by caller {call.Caller}, {request.RequestUri}: {(int)answer.StatusCode} {problem}");
        });

        output.WriteLine($"{calls.Count()} calls of {site.Document.Operations.Count} operations, seed {seed}: {string.Join(", ", counts.OrderBy(c => c.Key).Select(c => $"{c.Value} × {c.Key}"))}");
        Assert.True(wrong.IsEmpty, string.Join("\n", wrong.Take(25)));
        Assert.True(counts.ContainsKey(200) && counts.ContainsKey(201), "Nothing was ever accepted.");
    }

    [Fact]
    public async Task Malformed_json_is_refused_by_every_route_that_reads_json()
    {
        using var site = await ApiSite.OpenAsync(host.Server);
        var routes = site.Document.Operations.Where(operation => operation.Body?.Type.Contains("json", StringComparison.Ordinal) == true).ToList();
        var wrong = new ConcurrentBag<string>();
        var pairs = routes.SelectMany(route => Corpus.JsonFiles, (route, file) => (route, file)).ToList();

        await Parallel.ForEachAsync(pairs, new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (pair, cancel) =>
        {
            using var request = new HttpRequestMessage(new(pair.route.Verb), new FuzzCall(pair.route, 2, 0).Make(site.Document, site.Known).RequestUri);
            request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
            request.Content = new ByteArrayContent(pair.file.Body) { Headers = { ContentType = new("application/json") } };
            using var answer = await site.Callers[2].SendAsync(request, cancel);
            // No file of the collection is a sound request of ours, whether or not it is sound JSON; some routes need no body.
            if ((int)answer.StatusCode is >= 500 || (answer.IsSuccessStatusCode && pair.file.Name[0] == 'n'))
                wrong.Add($"{pair.route} {pair.file.Name}: {(int)answer.StatusCode}");
        });

        Assert.Empty(wrong.Take(25));
        output.WriteLine($"{pairs.Count} bodies over {routes.Count} routes");
    }

    [Fact]
    public async Task A_verb_that_a_route_does_not_have_is_answered_with_those_it_has()
    {
        using var site = await ApiSite.OpenAsync(host.Server);
        var count = 0;
        foreach (var path in site.Document.Operations.GroupBy(operation => operation.Path, StringComparer.Ordinal))
        {
            foreach (var verb in new[] { "GET", "POST", "PUT", "PATCH", "DELETE" }.Except(path.Select(operation => operation.Verb), StringComparer.Ordinal))
            {
                using var request = new HttpRequestMessage(new(verb), new FuzzCall(path.First(), 0, 7).Make(site.Document, site.Known).RequestUri);
                using var answer = await site.Callers[2].SendAsync(request, TestContext.Current.CancellationToken);
                // Another route may take the same address.
                if (answer.StatusCode == HttpStatusCode.MethodNotAllowed)
                    Assert.All(path.Select(operation => operation.Verb), has => Assert.Contains(has, answer.Content.Headers.Allow));
                else
                    Assert.InRange((int)answer.StatusCode, 400, 499);
                count++;
            }
        }

        output.WriteLine($"{count} verbs");
    }

    private static async Task<string?> ProblemAsync(ApiDocument document, FuzzCall call, HttpResponseMessage answer)
    {
        var status = (int)answer.StatusCode;
        if (status >= 500)
            return await answer.Content.ReadAsStringAsync();
        // An address or body that no route takes is refused before anyone is asked who they are.
        if (call.Operation.IsGuarded && call.Caller == 0 && status is not (401 or 404 or 415))
            return "without credentials";
        if (call.Operation.Answer(status) is not { } described)
            return $"is not described: {await answer.Content.ReadAsStringAsync()}";
        var body = await answer.Content.ReadAsByteArrayAsync();
        var type = answer.Content.Headers.ContentType?.MediaType;
        if (status >= 400)
            return type == "application/problem+json" ? ProblemOfRefusal(body, status) : $"as {type}";
        var content = described.TryGetProperty("content", out var types) ? types : Nothing.RootElement;
        if (body.Length == 0 || !content.EnumerateObject().Any() || content.TryGetProperty("application/octet-stream", out _))
            return null;
        if (content.EnumerateObject().FirstOrDefault(media => media.Name.Split(';')[0] == type) is not { Name: not null } media)
            return $"as {type}";
        return type == "application/json" && media.Value.TryGetProperty("schema", out var schema)
            ? document.Problem(JsonSerializer.Deserialize<JsonElement>(body), schema)
            : null;
    }

    private static string? ProblemOfRefusal(byte[] body, int status)
    {
        var problem = JsonSerializer.Deserialize<JsonElement>(body);
        var text = Encoding.UTF8.GetString(body);
        return problem.GetProperty("status").GetInt32() != status ? "says another status"
            : new[] { "   at ", ".cs:", "SELECT ", "SQLite Error", "Exception:" }.FirstOrDefault(inside => text.Contains(inside, StringComparison.Ordinal)) is { } leak ? $"tells '{leak}'"
            : null;
    }
}
