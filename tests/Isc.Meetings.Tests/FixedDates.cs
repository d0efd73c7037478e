using Isc.Calendar;
using Isc.Contributions;
using Isc.Reporting;
using Isc.Text;

namespace Isc.Meetings.Tests;

/// <summary>One deadline, as another kernel would give it.</summary>
internal sealed class FixedDates : IContributions<ICalendarSource>, ICalendarSource
{
    public static Guid Id { get; } = StableId.Of("action/1");

    public IReadOnlyList<Contribution<ICalendarSource>> Active => [new(this, null)];

    public async Task<IReadOnlyList<Answer<ICalendarSource, TResult>>> AskAsync<TResult>(
        Func<ICalendarSource, CancellationToken, Task<TResult>> question, CancellationToken cancellationToken) =>
        [new(Active[0], await question(this, cancellationToken), null)];

    public Task<IReadOnlyList<CalendarEntry>> ReadAsync(CalendarQuery query, CancellationToken cancellationToken)
    {
        var entry = new CalendarEntry(new SourceRef("action", Id, "/actions/1"), LocalizedText.English("Report due"), query.From.AddDays(400));
        return Task.FromResult<IReadOnlyList<CalendarEntry>>(query.Body is null or "isc-tf" ? [entry] : []);
    }
}
