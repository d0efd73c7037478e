using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Isc.Benchmarks;

/// <summary>An agenda of 100 items of three classes, ten of which ask a source each, live.</summary>
internal static class Agendas
{
    private const int Items = 100;
    private static readonly string[] Sources =
    [
        "meetings.actions-due", "themes.updates", "themes.umbrella", "escalation.open", "oversight.recommendations-due", "event-overview.events-ahead",
        "multilingualism.open-mandates", "website.being-improved", "digital-transformation.open-initiatives", "remote-participation.under-review",
    ];

    private static readonly string[] Classes = ["public", "members", "internal"];

    public static async Task MeasureAsync(ScratchFolder folder)
    {
        var directory = folder.Sub("agendas");
        await using var server = await Server.StartIscAsync(directory);
        using var client = new HttpClient { BaseAddress = new Uri(server.Address, "api/v1/meetings/") };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await TokenAsync(directory));
        var meeting = (await PostAsync(client, "../meetings", new { body = "isc-tf", from = "2027-01-20", startsAt = "09:00", endsAt = "17:00" })).GetProperty("id").GetGuid();
        for (var i = 0; i < Items; i++)
            await PostAsync(client, $"{meeting}/agenda", new { title = new { en = $"Item {i}" }, minutes = 5, @class = Classes[i % Classes.Length], sources = i < Sources.Length ? new[] { Sources[i] } : [] });
        if ((await client.GetStringAsync($"{meeting}/agenda")).Contains("\"unavailable\":true", StringComparison.Ordinal))
            throw new InvalidOperationException("A source of the agenda is missing or failed.");
        var times = new List<double>();
        for (var i = 0; i < 30; i++)
        {
            var watch = Stopwatch.StartNew();
            await client.GetByteArrayAsync($"{meeting}/agenda");
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        Report.Figure("agenda, 100 items, 10 sources", $"{Report.Median(times.Skip(10)):0} ms", "80 ms");
    }

    private static async Task<JsonElement> PostAsync(HttpClient client, string path, object body)
    {
        using var answer = await client.PostAsJsonAsync(path, body);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    internal static async Task<string> TokenAsync(string directory)
    {
        using var command = Process.Start(new ProcessStartInfo("dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Isc.Host.dll"), "token", "create", "--user", "secretariat@isc.example", "--name", "measuring"])
        {
            UseShellExecute = false, RedirectStandardOutput = true, Environment = { ["Isc__DataDirectory"] = directory },
        })!;
        var words = (await command.StandardOutput.ReadToEndAsync()).Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        await command.WaitForExitAsync();
        return words.First(word => word.StartsWith("isc_", StringComparison.Ordinal));
    }
}
