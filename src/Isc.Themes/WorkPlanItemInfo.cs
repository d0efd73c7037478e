using Isc.Text;
using Isc.Time;

namespace Isc.Themes;

/// <summary>An item of a work plan.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Key">Kebab-case key, unique in its plan.</param>
/// <param name="Level">Its depth in the plan.</param>
/// <param name="Text">What is to be done or reached.</param>
/// <param name="OwnerId">Office that answers for it; null while nobody does.</param>
/// <param name="CoordinatorId">Body in which it is coordinated; null for none.</param>
/// <param name="Start">When it begins; null where no source says.</param>
/// <param name="Due">When it ends; null where no source says.</param>
/// <param name="Progress">0 to 100.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Milestones">In order of date.</param>
/// <param name="Version">Counts its changes, for <c>If-Match</c>.</param>
/// <param name="Citation">Where it was taken from; null where it was made in Isc.</param>
public sealed record WorkPlanItemInfo(
    Guid Id,
    string Key,
    WorkLevel Level,
    LocalizedText Text,
    Guid? OwnerId,
    Guid? CoordinatorId,
    DateWindow? Start,
    DateWindow? Due,
    int Progress,
    WorkState State,
    IReadOnlyList<Milestone> Milestones,
    int Version,
    string? Citation);
