using System.Globalization;
using Isc.Access;
using Isc.Api;
using Isc.Data.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Data;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Actions;

/// <summary>Reads actions, as far as the actor may.</summary>
internal sealed class ActionReader(MeetingsDbContext context, ActionRights rights, OfficeVoices voices, IReadLog log, ICurrentActor current, TimeProvider clock)
{
    private const string Day = "yyyyMMdd";

    /// <summary>A page, what is due first ahead and what is not dated last.</summary>
    public async Task<Page<ActionView>> ReadAsync(ActionFilter filter, int take, (DateOnly Due, Guid Id)? after, CancellationToken cancellationToken)
    {
        var actions = await FilteredAsync(filter, cancellationToken);
        if (after is var (due, id))
            actions = actions.Where(a => (a.Due ?? DateOnly.MaxValue) > due || ((a.Due ?? DateOnly.MaxValue) == due && a.Id.CompareTo(id) > 0));
        var found = await actions.OrderBy(a => a.Due ?? DateOnly.MaxValue).ThenBy(a => a.Id).Take(take + 1).ToListAsync(cancellationToken);
        var page = new List<ActionView>();
        foreach (var action in found.Take(take))
            page.Add(await ViewAsync(action, [], cancellationToken));
        return new(page, found.Count > take ? CursorOf(found[take - 1]) : null);
    }

    public async Task<ActionView?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var action = await Readable().SingleOrDefaultAsync(a => a.Id == id, cancellationToken).NotedAsync(log, "meetings_actions", cancellationToken);
        if (action is null)
            return null;
        var steps = await context.ActionSteps.AsNoTracking().Where(s => s.ActionId == id).OrderBy(s => s.At).ThenBy(s => s.Id).ToListAsync(cancellationToken);
        return await ViewAsync(action, steps, cancellationToken);
    }

    /// <summary>Open actions of a body that are due by a day, or not dated.</summary>
    public async Task<IReadOnlyList<ActionItem>> DueAsync(string body, DateOnly by, int most, CancellationToken cancellationToken) => await Readable()
        .Where(a => a.BodyKey == body && ActionLife.Open.Contains(a.State) && (a.Due == null || a.Due <= by))
        .OrderBy(a => a.Due ?? DateOnly.MaxValue).ThenBy(a => a.Id).Take(most).ToListAsync(cancellationToken);

    public static bool TryReadCursor(string cursor, out (DateOnly Due, Guid Id) after)
    {
        after = default;
        if (!Cursor.TryRead(cursor, out var key, out var id) || !DateOnly.TryParseExact(key, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var due))
            return false;
        after = (due, id);
        return true;
    }

    private static string CursorOf(ActionItem last) => Cursor.After((last.Due ?? DateOnly.MaxValue).ToString(Day, CultureInfo.InvariantCulture), last.Id);

    private IQueryable<ActionItem> Readable() => context.Actions.AsNoTracking().ReadableBy(current.Actor);

    private async Task<IQueryable<ActionItem>> FilteredAsync(ActionFilter filter, CancellationToken cancellationToken)
    {
        var (actions, me, today) = (Readable(), current.Actor.AccountId, clock.Today());
        if (filter.Body is { } body)
            actions = actions.Where(a => a.BodyKey == body);
        if (filter.State is { } state)
            actions = actions.Where(a => a.State == state);
        if (filter.Open || filter.Overdue)
            actions = actions.Where(a => ActionLife.Open.Contains(a.State));
        if (filter.Overdue)
            actions = actions.Where(a => a.Due < today);
        if (filter.Of == ActionsOf.Waiting)
            actions = actions.Where(a => a.AssignedBy == me && a.OwnerAccount != me);
        if (filter.Of == ActionsOf.Mine)
        {
            var offices = await voices.SpokenForAsync(MeetingsPermissions.Act, cancellationToken);
            actions = actions.Where(a => a.OwnerAccount == me || (a.OwnerAccount == null && a.OwnerOffice != null && offices.Contains(a.OwnerOffice.Value)));
        }

        return actions;
    }

    private async Task<ActionView> ViewAsync(ActionItem a, IReadOnlyList<ActionStep> steps, CancellationToken cancellationToken) => new(
        a.Id, a.Version, a.BodyKey, a.MeetingId, a.Source.Path, a.Topic, a.Text, a.OwnerOffice, a.OwnerAccount, Kebab<ActionPriority>.Of(a.Priority), a.Due, a.OriginalDue,
        Kebab<ActionState>.Of(a.State), a.Since, a.IsOpen && a.Due < clock.Today(), a.BlockedOn, a.BlockedUntil, a.Statement, a.Evidence, a.Carried, a.SupersededBy,
        Kebab<Classification>.Of(a.Class),
        [.. (await rights.AllowedAsync(a, cancellationToken)).Select(Kebab<ActionTrigger>.Of)],
        [.. steps.Select(s => new ActionStepView(s.At, s.Trigger, Kebab<ActionState>.Of(s.State), s.By, s.OwnerOffice, s.OwnerAccount, s.Due, s.Words))]);
}
