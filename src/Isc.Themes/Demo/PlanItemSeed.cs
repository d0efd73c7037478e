using Isc.Text;
using Isc.Time;

namespace Isc.Themes.Demo;

internal sealed record PlanItemSeed(
    string Key, WorkLevel Level, WorkState State, int Progress, LocalizedText Text, string? Owner, string? Coordinator, DateWindow? Due)
{
    public NewWorkPlanItem Item => new(Key, Level, Text)
    {
        State = State,
        Progress = Progress,
        OwnerId = Owner is null ? null : StableId.Of($"office/{Owner}"),
        CoordinatorId = Coordinator is null ? null : StableId.Of($"body/{Coordinator}"),
        Due = Due,
    };
}
