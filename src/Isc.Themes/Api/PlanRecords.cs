using Isc.Access;
using Isc.Bodies;
using Isc.Data.Access;
using Isc.Organisation;
using Isc.Themes.Data;
using Isc.Themes.WorkPlans;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Api;

/// <summary>Adds plans and adds and changes their items.</summary>
internal sealed class PlanRecords(ThemesDbContext context, IOrganisation organisation, IBodyNames bodies, ICurrentActor current)
{
    /// <summary>False where the key is taken.</summary>
    public async Task<bool> AddAsync(Guid theme, NewPlanRequest request, CancellationToken cancellationToken)
    {
        if (await context.Plans.AnyAsync(p => p.Key == request.Key, cancellationToken))
            return false;
        context.Plans.Add(new()
        {
            ThemeId = theme,
            Key = request.Key!,
            Title = request.Title!,
            Period = new DateWindow(request.From!.Value, request.Until!.Value),
        });
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>The plan of a theme that the actor may read.</summary>
    public Task<WorkPlan?> FindAsync(string theme, string plan, CancellationToken cancellationToken) => context.Plans.AsNoTracking()
        .ReadableBy(current.Actor)
        .SingleOrDefaultAsync(p => p.Key == plan && context.Themes.Any(t => t.Id == p.ThemeId && t.Key == theme), cancellationToken);

    /// <summary>Adds to <paramref name="problems"/> what the request names and does not exist.</summary>
    public async Task<PlanItemParties> PartiesAsync(PlanItemRequest request, Problems problems, CancellationToken cancellationToken)
    {
        var owner = request.Owner is null ? null : (await organisation.OfficesAsync(cancellationToken)).FirstOrDefault(o => o.Key == request.Owner);
        var coordinator = request.Coordinator is null ? null : await bodies.FindAsync(request.Coordinator, cancellationToken);
        problems.When(request.Owner is not null && owner is null, "owner", "There is no such office.")
            .When(request.Coordinator is not null && coordinator is null, "coordinator", "There is no such body.");
        return new(owner?.Id, coordinator?.Id);
    }

    public async Task<PlanItemAnswer> AddItemAsync(Guid plan, PlanItemRequest request, PlanItemParties parties, CancellationToken cancellationToken)
    {
        var position = await context.PlanItems.CountAsync(i => i.PlanId == plan, cancellationToken);
        var id = Guid.CreateVersion7();
        var item = new WorkPlanItem
        {
            Id = id, PlanId = plan, Key = id.ToString("N"), Position = position, Level = WorkLevel.Activity, Text = request.Text!,
        };
        Write(item, request, parties);
        context.PlanItems.Add(item);
        await context.SaveChangesAsync(cancellationToken);
        return PlanItemAnswer.Of(WorkPlanRecords.InfoOf(item));
    }

    /// <summary>Null where the plan has no such item.</summary>
    /// <exception cref="DbUpdateConcurrencyException">It has another version by now.</exception>
    public async Task<PlanItemAnswer?> ChangeItemAsync(
        Guid plan, Guid id, PlanItemRequest request, PlanItemParties parties, int version, CancellationToken cancellationToken)
    {
        if (await context.PlanItems.SingleOrDefaultAsync(i => i.Id == id && i.PlanId == plan, cancellationToken) is not { } item)
            return null;
        context.ExpectVersion(item, version);
        Write(item, request, parties);
        context.Entry(item).Property(i => i.Progress).IsModified = true;
        await context.SaveChangesAsync(cancellationToken);
        return PlanItemAnswer.Of(WorkPlanRecords.InfoOf(item));
    }

    // A date that is sent unchanged keeps its window.
    private static DateWindow? When(DateWindow? known, DateOnly? day) =>
        day is null ? null : known is { } window && window.Until == day ? window : DateWindow.On(day.Value);

    private static void Write(WorkPlanItem item, PlanItemRequest request, PlanItemParties parties)
    {
        item.Text = request.Text!;
        item.Level = Word.Read<WorkLevel>(request.Level)!.Value;
        item.State = Word.Read<WorkState>(request.State ?? "planned")!.Value;
        item.Progress = request.Progress;
        item.OwnerId = parties.Owner;
        item.CoordinatorId = parties.Coordinator;
        item.Start = When(item.Start, request.Start);
        item.Due = When(item.Due, request.Due);
    }
}
