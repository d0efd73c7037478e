using Isc.Bodies;
using Isc.Meetings.Access;
using Isc.Meetings.Agenda;
using Isc.Meetings.Data;
using Isc.Organisation;
using Isc.Text;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Minuting;

/// <summary>Makes the first text of minutes from the record: opening, items with what they came to, closing; in all six languages.</summary>
internal sealed class MinutesComposer(MeetingsDbContext context, IBodyNames bodies, OfficeVoices voices)
{
    public async Task<IReadOnlyList<MinutesParagraph>> ComposeAsync(Meeting meeting, CancellationToken cancellationToken)
    {
        var body = await bodies.FindAsync(meeting.BodyKey, cancellationToken);
        var offices = await voices.OfficesAsync(cancellationToken);
        var attendance = await context.Attendance.AsNoTracking().Where(a => a.MeetingId == meeting.Id).OrderBy(a => a.Id).ToListAsync(cancellationToken);
        // Minutes are read by the readers of the meeting: what is closed to them is not told.
        var items = await context.AgendaItems.AsNoTracking().Where(i => i.MeetingId == meeting.Id).ToListAsync(cancellationToken);
        var outcomes = (await context.Outcomes.AsNoTracking().Where(o => o.MeetingId == meeting.Id && !o.Withdrawn).OrderBy(o => o.Place).ToListAsync(cancellationToken)).ToLookup(o => o.ItemId);
        var decisions = await context.Decisions.AsNoTracking().Where(d => d.MeetingId == meeting.Id).ToDictionaryAsync(d => d.Id, d => d.Reference, cancellationToken);
        return
        [
            Heading("Minutes_Opening"),
            Line(() => Plain.Say("Minutes_Held", body?.Name.ToString() ?? meeting.BodyKey, DateText.ToLongText(meeting.From), Plain.Say("Mode_" + Kebab<MeetingMode>.Of(meeting.Mode)))),
            .. AttendanceOf(attendance, offices),
            .. new AgendaTree(items.Where(i => i.Class <= meeting.Class)).InOrder(meeting.Class).Where(line => line.Number is not null)
                .SelectMany(line => ItemOf(line.Item, outcomes[line.Item.Id], decisions, offices)),
            Heading("Minutes_Closing"),
            Line(() => meeting.EndsAt is { } ended ? Plain.Say("Minutes_ClosedAt", ended) : Plain.Say("Minutes_Closed")),
        ];
    }

    private static IEnumerable<MinutesParagraph> AttendanceOf(IReadOnlyList<Attendance> rows, IReadOnlyDictionary<Guid, OfficeInfo> offices)
    {
        foreach (var (key, of) in new (string, Func<Attendance, bool>)[]
        {
            ("Minutes_Present", a => a.Presence is Presence.Present or Presence.Attended), ("Minutes_Remote", a => a.Presence == Presence.Remote),
            ("Minutes_Excused", a => a.Presence == Presence.Excused && a.RepresentedBy is null), ("Minutes_Absent", a => a.Presence == Presence.Absent && a.RepresentedBy is null),
        })
        {
            var there = rows.Where(of).Select(a => a.OfficeId).Distinct().ToList();
            if (there.Count > 0)
                yield return Line(() => Plain.Say(key, string.Join(Plain.Say("Requests_Separator"), there.Select(id => NameOf(id, offices)))));
        }

        foreach (var row in rows.Where(a => a.RepresentedBy is not null))
            yield return Line(() => Plain.Say("Minutes_Represented", NameOf(row.OfficeId, offices), NameOf(row.RepresentedBy!.Value, offices)));
    }

    private static IEnumerable<MinutesParagraph> ItemOf(
        AgendaItem item, IEnumerable<Outcome> outcomes, Dictionary<Guid, string> decisions, IReadOnlyDictionary<Guid, OfficeInfo> offices)
    {
        yield return new(item.Title, IsHeading: true, item.Id);
        if (item.Presenter is { } presenter)
            yield return Line(() => Plain.Say("Minutes_Presented", presenter), item.Id);
        if (item.Documents.Select(d => d.Snapshot?.Symbol).OfType<string>().ToList() is { Count: > 0 } papers)
            yield return Line(() => Plain.Say("Minutes_Papers", string.Join(Plain.Say("Requests_Separator"), papers)), item.Id);
        foreach (var outcome in outcomes)
        {
            yield return Line(() => OutcomeOf(outcome, decisions, offices), item.Id);
            foreach (var request in outcome.Decision?.Requests ?? [])
                yield return Line(() => Plain.Say("Requests_List", request.Addressee, request.Text), item.Id);
        }

        if (item.State == AgendaItemState.CarriedOver)
            yield return Line(() => Plain.Say("Minutes_CarriedOver"), item.Id);
    }

    private static string OutcomeOf(Outcome outcome, Dictionary<Guid, string> decisions, IReadOnlyDictionary<Guid, OfficeInfo> offices) => outcome switch
    {
        { DecisionId: { } id } => Plain.Say("Minutes_Decision", decisions.GetValueOrDefault(id), Closed(outcome.Text)),
        { Action: { } action } => Plain.Say("Minutes_Action", Closed(outcome.Text),
            action.Office is { } office ? NameOf(office, offices) : Plain.Say("Minutes_APerson"), action.Due?.ToLongText() ?? Plain.Say("Action_Undated")),
        _ => Closed(outcome.Text),
    };

    // People may have closed the text with a full stop of their own.
    private static string Closed(LocalizedText text) => Plain.Say("Sentence", text.ToString().TrimEnd(' ', '.', '。'));

    private static string NameOf(Guid office, IReadOnlyDictionary<Guid, OfficeInfo> offices) =>
        offices.TryGetValue(office, out var found) ? found.Name.ToString() : Plain.Say("Office_Unknown");

    private static MinutesParagraph Heading(string key) => new(Languages.InEach(() => Plain.Say(key)), IsHeading: true);

    private static MinutesParagraph Line(Func<string> text, Guid? item = null) => new(Languages.InEach(text), false, item);
}
