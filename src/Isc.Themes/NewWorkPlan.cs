using Isc.Text;
using Isc.Time;

namespace Isc.Themes;

/// <summary>A plan that a module or kernel ships; see <see cref="IWorkPlans.EnsureAsync"/>.</summary>
/// <param name="Key">Kebab-case, unique: <c>accessibility-2021-2022</c>. Its id is <c>StableId.Of("work-plan/{Key}")</c>.</param>
/// <param name="Theme">Key of its theme.</param>
/// <param name="Title">Its title.</param>
/// <param name="Period">What it plans for.</param>
/// <param name="Citation">Report and paragraph: "R21 2.5".</param>
/// <param name="Items">Its items in order.</param>
public sealed record NewWorkPlan(
    string Key, string Theme, LocalizedText Title, DateWindow Period, string? Citation, IReadOnlyList<NewWorkPlanItem> Items);
