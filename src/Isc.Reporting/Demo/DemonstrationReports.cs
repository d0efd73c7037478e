using Isc.Contributions;
using Isc.Jobs;
using Isc.Reporting.Freezing;

namespace Isc.Reporting.Demo;

/// <summary>
/// Freezes the reports of the demonstration record's own time, so that a new user sees one and what changed since the one before. A job,
/// because no start waits for it; run again, it freezes and submits nothing twice. The record tells no symbols, so none is given.
/// </summary>
[DemonstrationOnly]
internal sealed class DemonstrationReports(IFrozenReports frozen, FrozenReader reader, Submitting submitting) : IModuleJob
{
    private static readonly FreezeRequest[] Reports =
    [
        new() { Key = "tsag-isc-tf", Since = "2017-01-01", AsOf = "2017-12-31" },
        new() { Key = "council-resolution-191", Since = "2018-01-01", AsOf = "2020-03-31" },
        new() { Key = "council-resolution-191", Since = "2020-04-01", AsOf = "2021-03-31" },
    ];

    public string Key => "reports.demonstration";

    public string Schedule => "20 * * * * ?";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var request in Reports)
        {
            var id = StableId.Of($"demonstration-report/{request.Key}/{request.AsOf}");
            if (await reader.FindAsync(id, cancellationToken) is { Submissions.Count: > 0 })
                continue;
            var report = await frozen.FreezeAsync(request, id, null, cancellationToken);
            await submitting.SubmitAsync(id, new() { Body = report.Body }, StableId.Of($"demonstration-submission/{id}"), cancellationToken);
        }
    }
}
