using Isc.Text;
using Isc.Time;

namespace Isc.Themes;

/// <summary>An item of a <see cref="NewWorkPlan"/>.</summary>
/// <param name="Key">Kebab-case, unique in its plan. Its id is <c>StableId.Of("work-plan-item/{plan}/{Key}")</c>.</param>
/// <param name="Level">Its depth in the plan.</param>
/// <param name="Text">What is to be done or reached.</param>
public sealed record NewWorkPlanItem(string Key, WorkLevel Level, LocalizedText Text)
{
    /// <summary>Office that answers for it: <c>StableId.Of("office/itu-t")</c>.</summary>
    public Guid? OwnerId { get; init; }

    /// <summary>Body in which it is coordinated: <c>StableId.Of("body/isc-tf")</c>.</summary>
    public Guid? CoordinatorId { get; init; }

    /// <summary>When it begins; null where no source says.</summary>
    public DateWindow? Start { get; init; }

    /// <summary>When it ends; null where no source says.</summary>
    public DateWindow? Due { get; init; }

    /// <summary>0 to 100.</summary>
    public int Progress { get; init; }

    /// <summary>Where it stands.</summary>
    public WorkState State { get; init; }

    /// <summary>Points on its way.</summary>
    public IReadOnlyList<Milestone> Milestones { get; init; } = [];

    /// <summary>Report and paragraph; null where the plan's holds.</summary>
    public string? Citation { get; init; }
}
