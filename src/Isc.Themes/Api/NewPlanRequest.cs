using System.ComponentModel;
using Isc.Text;

namespace Isc.Themes.Api;

/// <summary>The body of <c>POST themes/{key}/plans</c>.</summary>
internal sealed record NewPlanRequest
{
    [Description("Kebab-case, unique among all plans: accessibility-2021-2022.")]
    public string? Key { get; init; }

    public LocalizedText? Title { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }
}
