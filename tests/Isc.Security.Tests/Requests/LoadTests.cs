using System.Diagnostics;
using System.Net;

namespace Isc.Security.Tests.Requests;

/// <summary>Many readers at once, a rush, and what a start takes. Rates belong to the benchmarks; here nothing may fail.</summary>
[Trait("Promise", "I27")]
[Trait("Catalogue", "T26")]
public sealed class LoadTests(ITestOutputHelper output) : IAsyncLifetime
{
    private static readonly string[] Addresses =
    [
        "en/", "ar/themes", "zh/meetings", "fr/reports", "ru/organisation", "es/library", "en/themes/accessibility", "ar/oversight", "api/v1/meetings",
        "api/v1/themes", "api/v1/oversight/recommendations",
    ];

    private readonly string _directory = Directory.CreateTempSubdirectory("isc-load-").FullName;
    private IscServer _server = null!;
    private TimeSpan _untilFirstAnswer;

    public async ValueTask InitializeAsync()
    {
        var clock = Stopwatch.StartNew();
        _server = await IscServer.StartAsync(
            [$"--Isc:DataDirectory={_directory}", "--Isc:Demo=true", "--Isc:Limits:Export=20"], TestContext.Current.CancellationToken);
        using var reader = await _server.ReaderAsync();
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(reader, "en/")).Status);
        _untilFirstAnswer = clock.Elapsed;
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public void The_first_page_comes_soon_after_the_start()
    {
        output.WriteLine($"{_untilFirstAnswer.TotalSeconds:0.0} s, with demonstration data, in a process that may be warm");
        // A loaded machine; the benchmarks hold the cold start to its aim.
        Assert.InRange(_untilFirstAnswer, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Forty_readers_at_once_are_all_answered_the_same_as_one_alone()
    {
        using var reader = await _server.ReaderAsync();
        var alone = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var address in Addresses)
            alone[address] = (await AskAsync(reader, address)).Length;

        var answers = await Task.WhenAll(Enumerable.Range(0, 40).Select(async person =>
        {
            using var own = await _server.ReaderAsync();
            var taken = new List<(string Address, Answer Answer)>();
            for (var i = 0; i < Addresses.Length; i++)
            {
                var address = Addresses[(person + i) % Addresses.Length];
                taken.Add((address, await AskAsync(own, address)));
            }

            return taken;
        }));

        var all = answers.SelectMany(taken => taken).ToList();
        output.WriteLine($"{all.Count} answers, 95 % within {all.Select(a => a.Answer.Taken.TotalMilliseconds).Order().ElementAt(all.Count * 95 / 100):0} ms");
        Assert.DoesNotContain(all, a => a.Answer.Status != HttpStatusCode.OK || a.Answer.Length != alone[a.Address]);
    }

    [Fact]
    public async Task In_a_rush_some_are_asked_to_wait_and_nothing_breaks()
    {
        using var reader = await _server.ReaderAsync();
        var rush = await Task.WhenAll(Enumerable.Range(0, 200).Select(i => AskAsync(reader, $"api/v1/oversight/recommendations/file?{i}")));

        // Five times the account's limit for the address.
        Assert.Equal(100, rush.Count(answer => answer.Status == HttpStatusCode.OK));
        Assert.Equal(100, rush.Count(answer => answer.Status == HttpStatusCode.TooManyRequests));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(reader, "en/")).Status);
    }

    private static async Task<Answer> AskAsync(HttpClient reader, string address)
    {
        var clock = Stopwatch.StartNew();
        using var answer = await reader.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var body = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return new(answer.StatusCode, body.Length, clock.Elapsed);
    }

    private readonly record struct Answer(HttpStatusCode Status, int Length, TimeSpan Taken);
}
