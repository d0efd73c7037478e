using Isc.Text;
using Isc.Time;

namespace Isc.Themes.Demo;

internal sealed record PlanSeed(
    string Key, string Theme, string Citation, DateWindow Period, LocalizedText Title, IReadOnlyList<PlanItemSeed> Items)
{
    public NewWorkPlan Plan => new(Key, Theme, Title, Period, Citation, [.. Items.Select(i => i.Item)]);
}
