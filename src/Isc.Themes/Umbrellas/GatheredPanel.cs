using Isc.Contributions;
using Isc.Pages;

namespace Isc.Themes.Umbrellas;

/// <summary>A panel on an umbrella's page.</summary>
/// <param name="Module">Whose it is; null for a kernel's.</param>
/// <param name="Value">The panel; null where there is nothing to show or it failed.</param>
/// <param name="Error">The reason for the administrator where it failed; null otherwise.</param>
internal sealed record GatheredPanel(string? Module, Panel? Value, string? Error)
{
    public static GatheredPanel Of<T>(Answer<T, Panel?> answer)
        where T : class, IContribution => new(answer.From.ModuleId, answer.Value, answer.Error);
}
