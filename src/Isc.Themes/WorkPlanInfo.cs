using Isc.Text;
using Isc.Time;

namespace Isc.Themes;

/// <summary>A theme's plan for a period.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Key">Kebab-case key: <c>accessibility-2021-2022</c>.</param>
/// <param name="Theme">Key of its theme.</param>
/// <param name="Title">Its title.</param>
/// <param name="Period">What it plans for.</param>
/// <param name="Citation">Where it was taken from; null where it was made in Isc.</param>
/// <param name="Items">Its items in order.</param>
public sealed record WorkPlanInfo(
    Guid Id, string Key, string Theme, LocalizedText Title, DateWindow Period, string? Citation, IReadOnlyList<WorkPlanItemInfo> Items)
{
    /// <summary>Mean progress of the items that are not cancelled, 0 to 100, rounded down; 0 without items.</summary>
    public int Progress
    {
        get
        {
            var counted = Items.Where(i => i.State != WorkState.Cancelled).ToList();
            return counted.Count == 0 ? 0 : counted.Sum(i => i.Progress) / counted.Count;
        }
    }
}
