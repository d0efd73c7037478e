using Isc.Access;
using Isc.Data.Access;
using Isc.Escalation.Data;

namespace Isc.Escalation.Access;

/// <summary>The one filter for issues: the class, and drafts, which only those see who write them.</summary>
internal static class IssueVisibility
{
    public static IQueryable<Issue> VisibleTo(this IQueryable<Issue> issues, Actor actor)
    {
        var me = actor.AccountId;
        return issues.ReadableBy(actor).Where(i => i.State != IssueState.Draft || i.RaisedBy == me || i.RecordedBy == me);
    }
}
