using Isc.Themes;

namespace Isc.Modules.Accessibility.Demo;

/// <summary>The shape of <c>accessibility.json</c>; bodies and offices by their keys.</summary>
internal sealed record AccessibilitySeed(
    AccessibilitySeed.Plan WorkPlan, IReadOnlyList<AccessibilitySeed.Trial> Trials, IReadOnlyList<AccessibilitySeed.Review> FundReviews)
{
    internal sealed record Plan(string Key, LocalizedText Title, DateWindow Period, string Citation, IReadOnlyList<PlanItem> Items);

    internal sealed record PlanItem(string Key, WorkLevel Level, WorkState State, LocalizedText Text, string Coordinator);

    internal sealed record Trial(string Key, LocalizedText Title, DateWindow Decided, string Coordinator, string ExperienceOf, string Citation);

    internal sealed record Review(string Key, string Body, DateWindow When, LocalizedText Text, string Citation);
}
