using System.Linq.Expressions;
using Isc.Access;
using Isc.Data.Access;
using Isc.Meetings.Data;

namespace Isc.Meetings.Access;

/// <summary>The one filter for meetings: the class, and drafts, of which only those are told who prepare them.</summary>
internal static class MeetingVisibility
{
    public static bool SeesDrafts(Actor actor) => actor.May(MeetingsPermissions.Record);

    /// <summary>Equal for actors who see the same meetings.</summary>
    public static string ReadingKey(Actor actor) => $"{actor.ReadingKey()} {SeesDrafts(actor)}";

    public static IQueryable<Meeting> VisibleTo(this IQueryable<Meeting> meetings, Actor actor) =>
        SeesDrafts(actor) ? meetings.ReadableBy(actor) : meetings.ReadableBy(actor).Where(NotDraft);

    /// <summary>Items of agendas: the class, and what is not on an agenda, of which only those are told who may propose.</summary>
    public static IQueryable<AgendaItem> VisibleTo(this IQueryable<AgendaItem> items, Actor actor) =>
        actor.May(MeetingsPermissions.Propose) ? items.ReadableBy(actor) : items.ReadableBy(actor).Where(OnAgenda);

    private static readonly Expression<Func<AgendaItem, bool>> OnAgenda = i => i.MeetingId != null
        && i.State != AgendaItemState.Proposed && i.State != AgendaItemState.Declined && i.State != AgendaItemState.Withdrawn;

    private static readonly Expression<Func<Meeting, bool>> NotDraft = m => m.State != MeetingState.Draft;
}
