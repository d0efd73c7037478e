using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Host.Tests.Servers;
using Isc.Testing;

namespace Isc.Host.Tests.Requests;

/// <summary>No update passes another unseen.</summary>
[Trait("Promise", "I3")]
[Trait("Promise", "I31")]
[Trait("Catalogue", "T6")]
public abstract class VersionTests(ServerFixture fixture)
{
    private const int Writers = 64;

    // They add to a record and change nothing that somebody else could have read: a comment, a voice, a presence, items, a note of progress.
    private static readonly string[] Additions = ["Minutes_Comment", "Consultations_Give", "Attendance_CheckIn", "Templates_Apply", "Decisions_Progress"];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_sixty_four_writers_of_a_version_one_succeeds()
    {
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        const string path = "api/v1/themes/accessibility";
        using var read = await secretariat.GetAsync(path, Cancelled);
        var version = int.Parse(read.Headers.ETag!.Tag.Trim('"'), CultureInfo.InvariantCulture);
        for (var round = 0; round < Size.Of(ordinary: 20, soak: 10_000); round++)
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => PutAsync(secretariat, path, $"{round}.{writer}", version)));
            Assert.Equal(1, answers.Count(status => status == HttpStatusCode.OK));
            Assert.Equal(Writers - 1, answers.Count(status => status == HttpStatusCode.PreconditionFailed));
            version++;
        }

        Assert.Equal(HttpStatusCode.PreconditionRequired, await PutAsync(secretariat, path, "without", null));
    }

    [Fact]
    public async Task Every_update_that_the_description_lists_needs_the_version()
    {
        using var visitor = await fixture.Server.CallerAsync();
        var description = await visitor.GetFromJsonAsync<JsonElement>("openapi/v1.json", Cancelled);
        var updates = description.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject(), (path, verb) => (path, verb))
            .Where(operation => operation.verb.Name is "put" or "patch" || IsTransition(operation.verb))
            .Where(operation => !Additions.Contains(operation.verb.Value.GetProperty("operationId").GetString())).ToList();

        Assert.NotEmpty(updates);
        Assert.All(updates, update =>
        {
            var responses = update.verb.Value.GetProperty("responses");
            Assert.True(responses.TryGetProperty("412", out _) && responses.TryGetProperty("428", out _), $"{update.verb.Name} {update.path.Name} states no 412 and 428.");
        });
    }

    // A POST that answers 200 under the id or key of a record changes that record.
    private static bool IsTransition(JsonProperty operation) => operation.Name == "post"
        && operation.Value.GetProperty("responses").TryGetProperty("200", out _) && !operation.Value.GetProperty("responses").TryGetProperty("201", out _)
        && operation.Value.TryGetProperty("parameters", out var parameters)
        && parameters.EnumerateArray().Any(parameter => parameter.GetProperty("in").GetString() == "path");

    private static async Task<HttpStatusCode> PutAsync(HttpClient caller, string path, string name, int? version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, path)
        {
            Content = JsonContent.Create(new { name = new { en = name }, purpose = new { en = "Written by many" }, kind = "area", state = "active" }),
        };
        if (version is not null)
            request.Headers.Add("If-Match", $"\"{version}\"");
        using var answer = await caller.SendAsync(request, Cancelled);
        return answer.StatusCode;
    }

    public sealed class OnSqlite(SqliteHost host) : VersionTests(host), IClassFixture<SqliteHost>;

    public sealed class OnPostgreSql(PostgreSqlHost host) : VersionTests(host), IClassFixture<PostgreSqlHost>;
}
