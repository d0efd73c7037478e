using System.Net.Http.Json;
using System.Text.Json;
using Isc.Host.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Servers;

/// <summary>The reports that a job freezes of the demonstration's own time, a moment after the start.</summary>
internal static class FrozenDemonstration
{
    private const string Frozen = "api/v1/reports/frozen";

    public static IReadOnlyList<Guid> Ids { get; } =
    [
        .. new[] { ("tsag-isc-tf", "2017-12-31"), ("council-resolution-191", "2020-03-31"), ("council-resolution-191", "2021-03-31") }
            .Select(report => StableId.Of($"demonstration-report/{report.Item1}/{report.Item2}")),
    ];

    /// <summary>Returns once they are there: the host runs the job too, and where both freeze at once, one gives way.</summary>
    public static async Task FrozenAsync(this IscServer server, CancellationToken cancellationToken)
    {
        using var caller = await server.CallerAsync();
        var jobs = server.Services.GetRequiredService<JobRunner>();
        for (var i = 0; i < 100 && await SubmittedAsync(caller, cancellationToken) < Ids.Count; i++)
        {
            await jobs.RunAsync("reports.demonstration", cancellationToken);
            await Task.Delay(100, cancellationToken);
        }

        await jobs.RunAsync("reports.demonstration", cancellationToken);
    }

    private static async Task<int> SubmittedAsync(HttpClient caller, CancellationToken cancellationToken)
    {
        var submitted = 0;
        foreach (var id in Ids)
        {
            using var answer = await caller.GetAsync($"{Frozen}/{id}", cancellationToken);
            submitted += answer.IsSuccessStatusCode && (await answer.Content.ReadFromJsonAsync<JsonElement>(cancellationToken)).GetProperty("submissions").GetArrayLength() > 0 ? 1 : 0;
        }

        return submitted;
    }
}
