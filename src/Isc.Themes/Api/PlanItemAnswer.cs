using Isc.Text;
using Isc.Time;

namespace Isc.Themes.Api;

/// <summary>A work-plan item.</summary>
internal sealed record PlanItemAnswer(
    Guid Id, string Key, string Level, LocalizedText Text, Guid? OwnerId, Guid? CoordinatorId, DateWindow? Start, DateWindow? Due,
    int Progress, string State, int Version, string? Citation)
{
    public static PlanItemAnswer Of(WorkPlanItemInfo i) => new(
        i.Id, i.Key, Word.Of(i.Level), i.Text, i.OwnerId, i.CoordinatorId, i.Start, i.Due, i.Progress, Word.Of(i.State), i.Version, i.Citation);
}
