using Isc.Modules.Accessibility.Text;
using Isc.Pages;

namespace Isc.Modules.Accessibility.Overview;

/// <summary>The module's panel on the theme's page.</summary>
internal sealed class ThemePanel(OverviewReader reader, IStringLocalizer<Texts> texts) : IThemePanel
{
    public async Task<Panel?> LoadAsync(string theme, CancellationToken cancellationToken)
    {
        if (theme != "accessibility")
            return null;
        var overview = await reader.ReadAsync(cancellationToken);
        IReadOnlyList<KeyValuePair<string, string>> facts =
        [
            .. overview.Documents.Select(d => KeyValuePair.Create(d.Title.ToString(), texts["DocumentState_" + d.State].Value)),
            .. overview.Trials.Select(t => KeyValuePair.Create(t.Title.ToString(), texts["TrialState_" + t.State].Value)),
            KeyValuePair.Create(texts["Fund_Title"].Value, overview.Balances.Count == 0
                ? texts["Fund_Empty"].Value
                : string.Join(" · ", overview.Balances.Select(b => Fund.Currency.Format(b.Held, b.Currency)))),
        ];
        return new Panel(texts["Panel_Title"], typeof(AccessibilityPanel), new Dictionary<string, object?>(StringComparer.Ordinal) { ["Items"] = facts });
    }
}
