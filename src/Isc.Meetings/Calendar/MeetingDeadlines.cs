using Isc.Access;
using Isc.Calendar;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Upcoming;
using Isc.Reporting;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Calendar;

/// <summary>The last days for documents and for replies to invitations.</summary>
internal sealed class MeetingDeadlines(MeetingsDbContext context, ICurrentActor current) : ICalendarSource
{
    private const int Most = 500;

    private static readonly MeetingState[] Coming = [MeetingState.Announced, MeetingState.Open];

    public async Task<IReadOnlyList<CalendarEntry>> ReadAsync(CalendarQuery query, CancellationToken cancellationToken)
    {
        var coming = context.Meetings.AsNoTracking().VisibleTo(current.Actor).Where(m => Coming.Contains(m.State) && (query.Body == null || m.BodyKey == query.Body));
        if (query.Theme is { } theme)
            coming = coming.OfTheme(context, theme);
        var meetings = await coming
            .Where(m => (m.DocumentsBy >= query.From && m.DocumentsBy <= query.Until) || (m.RepliesBy >= query.From && m.RepliesBy <= query.Until))
            .OrderBy(m => m.From).ThenBy(m => m.Id).Take(Most).ToListAsync(cancellationToken);
        return [.. meetings.SelectMany(m => new[] { Entry(m, "documents", m.DocumentsBy), Entry(m, "replies", m.RepliesBy) }).OfType<CalendarEntry>()];
    }

    private static CalendarEntry? Entry(Meeting meeting, string kind, DateOnly? day) => day is null ? null
        : new(new SourceRef(kind, meeting.Id, $"/meetings/{meeting.Id}"), Languages.InEach(() => Plain.Say($"Deadline_{kind}", meeting.BodyKey.ToUpperInvariant(),
            meeting.Title?.ToString() ?? (meeting.Number is { } number ? Plain.Say("Meeting_Numbered", number) : Plain.Say("Meeting_Unnumbered")))), day.Value)
        {
            Sequence = meeting.Version,
        };
}
