using Isc.Access;
using Isc.Data.Access;
using Isc.Themes.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.WorkPlans;

internal sealed class WorkPlanRecords(ThemesDbContext context, ICurrentActor current) : IWorkPlans
{
    public async Task<IReadOnlyList<WorkPlanInfo>> OfThemeAsync(string themeKey, CancellationToken cancellationToken)
    {
        var plans = await context.Plans.AsNoTracking().ReadableBy(current.Actor)
            .Where(p => context.Themes.Any(t => t.Id == p.ThemeId && t.Key == themeKey))
            .OrderByDescending(p => p.Period).ThenBy(p => p.Key).ToListAsync(cancellationToken);
        if (plans.Count == 0)
            return [];
        var ids = plans.ConvertAll(p => p.Id);
        var items = (await context.PlanItems.AsNoTracking().Where(i => ids.Contains(i.PlanId))
            .OrderBy(i => i.PlanId).ThenBy(i => i.Position).ToListAsync(cancellationToken)).ToLookup(i => i.PlanId);
        return [.. plans.Select(p => new WorkPlanInfo(
            p.Id, p.Key, themeKey, p.Title, p.Period, p.Citation, [.. items[p.Id].Select(InfoOf)]))];
    }

    public async Task<int> EnsureAsync(NewWorkPlan plan, CancellationToken cancellationToken)
    {
        var theme = await context.Themes.AsNoTracking().Where(t => t.Key == plan.Theme).Select(t => (Guid?)t.Id).SingleOrDefaultAsync(cancellationToken)
            ?? throw new InvalidOperationException($"Work plan '{plan.Key}' belongs to theme '{plan.Theme}', which does not exist.");
        var planId = StableId.Of($"work-plan/{plan.Key}");
        if (!await context.Plans.AnyAsync(p => p.Id == planId, cancellationToken))
            context.Plans.Add(new() { Id = planId, ThemeId = theme, Key = plan.Key, Title = plan.Title, Period = plan.Period, Citation = plan.Citation });

        var known = await context.PlanItems.Where(i => i.PlanId == planId).Select(i => i.Id).ToListAsync(cancellationToken);
        context.PlanItems.AddRange(plan.Items.Select((item, position) => RecordOf(plan, planId, item, position)).ExceptBy(known, i => i.Id));
        var added = context.ChangeTracker.Entries<Isc.Data.Record>().Count(e => e.State == EntityState.Added);
        await context.SaveChangesAsync(cancellationToken);
        return added;
    }

    public static WorkPlanItemInfo InfoOf(WorkPlanItem i) => new(
        i.Id, i.Key, i.Level, i.Text, i.OwnerId, i.CoordinatorId, i.Start, i.Due, i.Progress, i.State,
        [.. i.Milestones.OrderBy(m => m.Due)], i.Version, i.Citation);

    private static WorkPlanItem RecordOf(NewWorkPlan plan, Guid planId, NewWorkPlanItem item, int position) => new()
    {
        Id = StableId.Of($"work-plan-item/{plan.Key}/{item.Key}"),
        PlanId = planId,
        Key = item.Key,
        Position = position,
        Level = item.Level,
        Text = item.Text,
        OwnerId = item.OwnerId,
        CoordinatorId = item.CoordinatorId,
        Start = item.Start,
        Due = item.Due,
        Progress = item.Progress,
        State = item.State,
        Milestones = item.Milestones,
        Citation = item.Citation ?? plan.Citation,
    };
}
