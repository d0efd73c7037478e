using System.Globalization;
using Isc.Access;
using Isc.Api;
using Isc.Escalation.Access;
using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Isc.Escalation.Life;
using Microsoft.EntityFrameworkCore;

namespace Isc.Escalation.Reading;

/// <summary>Lists issues, as far as the actor may see them.</summary>
internal sealed class IssueList(EscalationDbContext context, Cases cases, ICurrentActor current, TimeProvider clock)
{
    // More issues than this never wait for one person; a list that long is no list to work from.
    private const int MostAwaited = 500;

    // Read at once.
    private const int Awaited = 250;

    /// <summary>A page, latest first.</summary>
    public async Task<Page<IssueRow>> ReadAsync(IssueFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        if (filter.AwaitingMe == true)
            return new(await AwaitingMeAsync(filter, cancellationToken), null);
        var issues = Filtered(filter);
        if (TryReadCursor(page.Cursor, out var at, out var id))
            issues = issues.Where(i => i.RaisedAt < at || (i.RaisedAt == at && i.Id.CompareTo(id) < 0));
        var read = await Rows(issues.OrderByDescending(i => i.RaisedAt).ThenByDescending(i => i.Id).Take(page.Take + 1)).ToListAsync(cancellationToken);
        return page.Trim(Judged(read), row => Cursor.After(row.Raised.Ticks.ToString(CultureInfo.InvariantCulture), row.Id));
    }

    /// <summary>Running issues on which the actor acts for the responsible body, soonest due first.</summary>
    public async Task<IReadOnlyList<IssueRow>> AwaitingMeAsync(IssueFilter filter, CancellationToken cancellationToken)
    {
        var mine = new List<IssueRow>();
        Issue? last = null;
        for (var more = true; more && mine.Count < MostAwaited;)
        {
            var (after, id) = (last?.DueAt, last?.Id);
            var some = Filtered(filter).Include(i => i.Participants).Where(i => i.DueAt != null);
            if (after is not null)
                some = some.Where(i => i.DueAt > after || (i.DueAt == after && i.Id.CompareTo(id!.Value) > 0));
            var read = await some.Join(context.Entries.Where(e => e.LeftAt == null), i => i.Id, e => e.IssueId, (issue, entry) => new { issue, entry })
                .OrderBy(r => r.issue.DueAt).ThenBy(r => r.issue.Id).Take(Awaited).ToListAsync(cancellationToken);
            foreach (var row in read)
            {
                if (await AwaitsMeAsync(row.issue, row.entry, cancellationToken))
                    mine.Add(RowOf(row.issue));
            }

            (last, more) = (read.LastOrDefault()?.issue, read.Count == Awaited);
        }

        return Judged([.. mine.Take(MostAwaited)]);
    }

    private async Task<bool> AwaitsMeAsync(Issue issue, LevelEntry entry, CancellationToken cancellationToken) =>
        !current.Actor.IsRecusedFrom(issue.Subject)
        && (await cases.OfAsync(issue, entry, null, cancellationToken)).ActsForBody(current.Actor);

    /// <summary>All of a filter that the actor may export, one by one, latest first.</summary>
    public async IAsyncEnumerable<IssueRow> StreamAsync(IssueFilter filter, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var issues = Filtered(filter).Include(i => i.Participants).OrderByDescending(i => i.RaisedAt).ThenByDescending(i => i.Id);
        await foreach (var issue in issues.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (current.Actor.May(EscalationPermissions.Export, issue.Subject))
                yield return Judged([RowOf(issue)])[0];
        }
    }

    private IQueryable<Issue> Filtered(IssueFilter filter)
    {
        var issues = context.Issues.AsNoTracking().VisibleTo(current.Actor);
        if (filter.Level is { } level)
            issues = issues.Where(i => i.Level == level);
        if (filter.State is { } state)
            issues = issues.Where(i => i.State == state.Value);
        if (filter.Body is { } body)
            issues = issues.Where(i => i.Body == body);
        if (filter.Running == true)
            issues = issues.Where(i => i.DueAt != null);
        return filter.Theme is { } theme
            ? issues.Where(i => i.Theme == theme || context.Links.Any(l => l.Kind == LinkKind.Theme && l.Key == theme && l.IssueId == i.Id))
            : issues;
    }

    internal static IQueryable<IssueRow> Rows(IQueryable<Issue> issues) => issues.Select(i => new IssueRow(
        i.Id, (i.Sealed ? "ISSUE-R" : "ISSUE-") + i.Number, i.Title, i.Theme, i.State, i.Level, i.Body, i.DueAt, false, i.Urgent, i.Class, i.RaisedAt, i.Version));

    private static IssueRow RowOf(Issue i) =>
        new(i.Id, i.Reference, i.Title, i.Theme, i.State, i.Level, i.Body, i.DueAt, false, i.Urgent, i.Class, i.RaisedAt, i.Version);

    // Overdue is reckoned when it is asked for, never stored.
    private List<IssueRow> Judged(List<IssueRow> rows)
    {
        var now = clock.Second();
        return [.. rows.Select(row => row with { Overdue = row.State != IssueState.Paused && row.Due < now })];
    }

    private static bool TryReadCursor(string? cursor, out DateTime at, out Guid id)
    {
        at = default;
        if (!Cursor.TryRead(cursor, out var key, out id) || !long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            || ticks > DateTime.MaxValue.Ticks)
            return false;
        at = new DateTime(ticks, DateTimeKind.Utc);
        return true;
    }
}
