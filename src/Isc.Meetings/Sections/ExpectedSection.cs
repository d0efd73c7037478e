using System.Globalization;
using Isc.Access;
using Isc.Bodies;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Reading;
using Isc.Meetings.Text;
using Isc.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Sections;

/// <summary>Meetings of all bodies announced for the days after the cut-off: 14 unless the definition sets <c>days</c>.</summary>
internal sealed class ExpectedSection(MeetingsDbContext context, ICurrentActor current, IBodyNames bodies, IStringLocalizer<Texts> texts) : IReportSection
{
    private const int Days = 14;
    private const int Most = 50;

    public string Key => "meetings.expected";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var asOf = request.Period.AsOf;
        var days = request.Settings.TryGetValue("days", out var set) ? int.Parse(set, NumberStyles.None, CultureInfo.InvariantCulture) : Days;
        var until = asOf.AddDays(days);
        var found = await context.Meetings.AsNoTracking().VisibleTo(current.Actor)
            .Where(m => m.AnnouncedOn <= asOf && m.From > asOf && m.From <= until && m.State != MeetingState.Draft && m.State != MeetingState.Cancelled)
            .OrderBy(m => m.From).ThenBy(m => m.Rank).ThenBy(m => m.Id)
            .Select(m => new { Meeting = new CountedMeeting(m.Id, m.BodyKey, m.Number, new(m.From, m.Until), m.Timing), m.Place })
            .Take(Most).ToListAsync(cancellationToken);
        if (found.Count == 0)
            return [];
        var names = (await bodies.AllAsync(cancellationToken)).Values.ToDictionary(b => b.Key, b => b.Short, StringComparer.Ordinal);
        return [new Bullets([.. found.Select(m => new Bullet(Phrase.Format(
            texts[m.Place is null ? "Expected_Item" : "Expected_ItemAt"],
            new Phrase([new Inline(names.GetValueOrDefault(m.Meeting.Body, m.Meeting.Body), Sources: [m.Meeting.Source])]), m.Meeting.When.ToString(), m.Place ?? "")))])];
    }
}
