using Isc.Data;
using Isc.Text;
using Isc.Time;

namespace Isc.Themes.Data;

/// <summary>An item of a work plan. It is read by whoever may read its plan.</summary>
internal sealed class WorkPlanItem : Record
{
    public required Guid PlanId { get; init; }

    public required string Key { get; init; }

    public required int Position { get; init; }

    public required WorkLevel Level { get; set; }

    public required LocalizedText Text { get; set; }

    public Guid? OwnerId { get; set; }

    public Guid? CoordinatorId { get; set; }

    public DateWindow? Start { get; set; }

    public DateWindow? Due { get; set; }

    public int Progress { get; set; }

    public WorkState State { get; set; }

    public IReadOnlyList<Milestone> Milestones { get; set; } = [];
}
