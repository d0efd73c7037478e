using Isc.Contributions;
using Isc.Data;
using Isc.Meetings.Data;

namespace Isc.Meetings.Demo;

/// <summary>The meetings and decisions of both reports. Loads what is missing by id; what has been changed since stays as it is.</summary>
internal sealed class MeetingsDemonstration(MeetingsDbContext context) : IDemonstrationData
{
    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        var file = await DemonstrationFile.ReadAsync<RecordFile>("meetings.json", cancellationToken);
        var decisions = await DemonstrationFile.ReadAsync<IReadOnlyList<DecisionEntry>>("decisions.json", cancellationToken);
        var series = file.Series.Select(s => s.ToRecord()).ToDictionary(s => s.Key, StringComparer.Ordinal);

        return await context.AddMissingAsync(series.Values, cancellationToken)
            + await context.AddMissingAsync(file.Meetings.SelectMany(m => m.ToRecords(series[m.Series])), cancellationToken)
            + await context.AddMissingAsync(file.Attendance.Select(a => a.ToRecord()), cancellationToken)
            + await context.AddMissingAsync(decisions.GroupBy(d => (d.Body, d.Until.Year)).SelectMany(year => year.Select((d, i) => d.ToRecord(i + 1))), cancellationToken)
            + await context.AddMissingAsync(decisions.SelectMany(d => d.ToLinks()), cancellationToken);
    }
}
