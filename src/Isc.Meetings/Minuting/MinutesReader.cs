using System.Globalization;
using Isc.Access;
using Isc.Data.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Minuting;

/// <summary>Reads minutes: published ones by their class, others by those who take part.</summary>
internal sealed class MinutesReader(MeetingsDbContext context, IReadLog log, ICurrentActor current, TimeProvider clock)
{
    // A page of a series of minutes; a search says where it stopped.
    private const int Most = 200;

    public IQueryable<MinutesRevision> Visible()
    {
        var minutes = context.Minutes.ReadableBy(current.Actor);
        if (current.Actor.May(MeetingsPermissions.Record) || current.Actor.May(MeetingsPermissions.Preside))
            return minutes;
        return current.Actor.May(MeetingsPermissions.Attend)
            ? minutes.Where(m => m.State != MinutesState.Draft)
            : minutes.Where(m => m.State == MinutesState.Published);
    }

    /// <summary>The latest revision of a meeting's minutes that the actor may read; null for none.</summary>
    public async Task<MinutesView?> OfMeetingAsync(Guid meeting, CancellationToken cancellationToken)
    {
        var latest = await Visible().AsNoTracking().Where(m => m.MeetingId == meeting).OrderByDescending(m => m.Number).FirstOrDefaultAsync(cancellationToken)
            .NotedAsync(log, "meetings_minutes", cancellationToken);
        return latest is null ? null : await ViewAsync(latest, cancellationToken);
    }

    public async Task<MinutesView?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await Visible().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellationToken).NotedAsync(log, "meetings_minutes", cancellationToken);
        return found is null ? null : await ViewAsync(found, cancellationToken);
    }

    /// <summary>The latest minutes of a body, latest meeting first, as far as they hold <paramref name="words"/>.</summary>
    public async Task<IReadOnlyList<MinutesLine>> OfBodyAsync(string body, string? words, CancellationToken cancellationToken)
    {
        var rows = await Visible().AsNoTracking().Where(m => m.BodyKey == body)
            .Join(context.Meetings.AsNoTracking().VisibleTo(current.Actor), m => m.MeetingId, m => m.Id, (minutes, meeting) => new { minutes, meeting.Number, meeting.From, meeting.Until, meeting.Rank })
            .OrderByDescending(r => r.From).ThenByDescending(r => r.Rank).ThenByDescending(r => r.minutes.Number).Take(Most).ToListAsync(cancellationToken);
        return [.. rows.DistinctBy(r => r.minutes.MeetingId).Select(r => new MinutesLine(
                r.minutes.Id, r.minutes.MeetingId, r.Number, new DateWindow(r.From, r.Until), r.minutes.Number, Kebab<MinutesState>.Of(r.minutes.State),
                [.. Numbered(r.minutes.Paragraphs).Where(p => words is not null && p.Text.ToString().Contains(words, StringComparison.CurrentCultureIgnoreCase))]))
            .Where(line => words is null || line.Found.Count > 0)];
    }

    public static IReadOnlyList<MinutesParagraphView> Numbered(IReadOnlyList<MinutesParagraph> paragraphs)
    {
        var (chapter, place) = (0, 0);
        var views = new List<MinutesParagraphView>();
        foreach (var paragraph in paragraphs)
        {
            (chapter, place) = paragraph.IsHeading ? (chapter + 1, 0) : (chapter, place + 1);
            var number = paragraph.IsHeading ? Digits(chapter) : chapter == 0 ? null : $"{Digits(chapter)}.{Digits(place)}";
            views.Add(new(number, paragraph.Text, paragraph.IsHeading, paragraph.Item));
        }

        return views;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private async Task<MinutesView> ViewAsync(MinutesRevision m, CancellationToken cancellationToken)
    {
        var insider = current.Actor.May(MeetingsPermissions.Attend);
        var comments = insider
            ? await context.MinutesComments.AsNoTracking().Where(c => c.RevisionId == m.Id).OrderBy(c => c.At).ThenBy(c => c.Id).ToListAsync(cancellationToken)
            : [];
        var earlier = await Visible().AsNoTracking().Where(o => o.MeetingId == m.MeetingId && o.Number < m.Number).OrderByDescending(o => o.Number).Select(o => o.Id).ToListAsync(cancellationToken);
        var latest = !await context.Minutes.AnyAsync(o => o.MeetingId == m.MeetingId && o.Number > m.Number, cancellationToken);
        return new(
            m.Id, m.Version, m.MeetingId, m.BodyKey, m.Number, Kebab<MinutesState>.Of(m.State), Kebab<Classification>.Of(m.Class), m.Reason, m.CirculatedOn, m.CommentsBy,
            m.ApprovedOn, m.ItemId, m.DocumentId, Numbered(m.Paragraphs), [.. comments.Select(c => new MinutesCommentView(c.Paragraph, c.Text, c.At, c.By))], earlier,
            latest ? [.. MinutesLife.Machine.AllowedTo(current.Actor, m.State).Where(t => t != MinutesTrigger.Approve || m.CommentsBy < clock.Today()).Select(Kebab<MinutesTrigger>.Of)] : []);
    }
}
