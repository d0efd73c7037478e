using Isc.Bodies;
using Isc.Meetings.Reading;
using Isc.Reporting;
using Isc.Time;

namespace Isc.Meetings.Panels;

/// <summary>
/// The figures of the body whose record reaches back to its beginning: in total, and over the twelve months that end with the last
/// meeting on record, so that a record that has not been kept up says so by its dates rather than by a zero.
/// </summary>
internal sealed class HeldTotals(MeetingRecord record, IBodyNames bodies)
{
    public async Task<(BodyName Body, DateWindow Since, ReportPeriod Lately, int Held, int Total)?> ReadAsync(CancellationToken cancellationToken)
    {
        if ((await record.SeriesAsync(null, cancellationToken)).FirstOrDefault() is not { Since: { } since } series
            || await bodies.FindAsync(series.BodyKey, cancellationToken) is not { } body)
            return null;
        var all = await record.HeldAsync(series.BodyKey, new(null, DateOnly.MaxValue), cancellationToken);
        if (all.Count == 0)
            return null;
        var last = all.Max(m => m.When.Until);
        var lately = new ReportPeriod(last.AddDays(1).AddYears(-1), last);
        return (body, since, lately, all.Count(m => lately.Holds(m.When)), all.Count);
    }
}
