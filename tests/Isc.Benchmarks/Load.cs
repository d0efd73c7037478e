using System.Diagnostics;
using System.Net.Http.Headers;

namespace Isc.Benchmarks;

/// <summary>A closed loop: so many clients, each asking again as soon as it has its answer.</summary>
internal static class Load
{
    private const int Clients = 16;

    /// <summary>Answers per second over <paramref name="length"/>.</summary>
    public static async Task<double> RateAsync(Uri address, string path, string accept, TimeSpan length)
    {
        using var client = ClientOf(address, accept);
        var clock = Stopwatch.StartNew();
        var answers = await Task.WhenAll(Enumerable.Range(0, Clients).Select(async _ =>
        {
            var count = 0;
            for (; clock.Elapsed < length; count++)
                await GetAsync(client, path);
            return count;
        }));
        return answers.Sum() / clock.Elapsed.TotalSeconds;
    }

    /// <summary>Asks <paramref name="count"/> times over several paths, one after another.</summary>
    public static async Task VisitAsync(Uri address, IReadOnlyList<string> paths, int count)
    {
        using var client = ClientOf(address, "text/html");
        for (var i = 0; i < count; i++)
            await GetAsync(client, paths[i % paths.Count]);
    }

    /// <summary>Median time of one answer.</summary>
    public static async Task<TimeSpan> TimeAsync(Uri address, string path, int times)
    {
        using var client = ClientOf(address, "*/*");
        var taken = new List<double>();
        for (var i = 0; i < times; i++)
        {
            var clock = Stopwatch.StartNew();
            await GetAsync(client, path);
            taken.Add(clock.Elapsed.TotalMilliseconds);
        }

        return TimeSpan.FromMilliseconds(Report.Median(taken));
    }

    private static HttpClient ClientOf(Uri address, string accept)
    {
        var client = new HttpClient { BaseAddress = address };
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue(accept));
        return client;
    }

    private static async Task GetAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead);
        answer.EnsureSuccessStatusCode();
        await answer.Content.CopyToAsync(Stream.Null);
    }
}
