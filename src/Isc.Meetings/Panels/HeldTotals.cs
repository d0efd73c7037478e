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
    private Task<(BodyName Body, DateWindow Since, ReportPeriod Lately, int Held, int Total)?>? _read;

    /// <summary>Null while there is no such body. Counted once in a request, however many tiles ask.</summary>
    public Task<(BodyName Body, DateWindow Since, ReportPeriod Lately, int Held, int Total)?> ReadAsync(CancellationToken cancellationToken) =>
        _read ??= CountAsync(cancellationToken);

    private async Task<(BodyName Body, DateWindow Since, ReportPeriod Lately, int Held, int Total)?> CountAsync(CancellationToken cancellationToken)
    {
        if ((await record.SeriesAsync(null, cancellationToken)).FirstOrDefault() is not { Since: { } since } series
            || await bodies.FindAsync(series.BodyKey, cancellationToken) is not { } body
            || await record.LastHeldAsync(series.BodyKey, cancellationToken) is not { } last)
            return null;
        var lately = new ReportPeriod(last.AddDays(1).AddYears(-1), last);
        return (body, since, lately, await record.CountHeldAsync(body.Key, lately, cancellationToken), await record.CountHeldAsync(body.Key, lately.FromInception, cancellationToken));
    }
}
