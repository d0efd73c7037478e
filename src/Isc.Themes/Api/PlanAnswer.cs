using Isc.Text;

namespace Isc.Themes.Api;

/// <summary>A work plan with its items.</summary>
internal sealed record PlanAnswer(
    Guid Id, string Key, LocalizedText Title, DateOnly From, DateOnly Until, int Progress, string? Citation, IReadOnlyList<PlanItemAnswer> Items)
{
    public static PlanAnswer Of(WorkPlanInfo p) => new(
        p.Id, p.Key, p.Title, p.Period.From, p.Period.Until, p.Progress, p.Citation, [.. p.Items.Select(PlanItemAnswer.Of)]);
}
