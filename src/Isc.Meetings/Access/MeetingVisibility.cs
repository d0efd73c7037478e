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

    private static readonly Expression<Func<Meeting, bool>> NotDraft = m => m.State != MeetingState.Draft;
}
