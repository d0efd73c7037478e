using Isc.Api;
using Isc.Pages;
using Isc.Text;
using Isc.Themes.Reading;
using Isc.Themes.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Themes.Pages;

/// <summary>The latest progress updates on the dashboard.</summary>
internal sealed class LatestUpdates(UpdateReader updates, IStringLocalizer<Texts> texts) : IDashboardPanel
{
    private const int Shown = 5;

    public async Task<Panel?> LoadAsync(CancellationToken cancellationToken)
    {
        var page = await updates.PageAsync(null, new PageRequest { Size = Shown }, cancellationToken);
        if (page.Items.Count == 0)
            return null;
        IReadOnlyList<(string Theme, string Name, string Date, LocalizedText Text)> shown =
            [.. page.Items.Select(u => (u.Theme, u.ThemeName.ToString(), u.When.ToString(), u.Text))];
        return new(
            texts["Panel_LatestUpdates"], typeof(LatestUpdatesPanel),
            new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(LatestUpdatesPanel.Updates)] = shown }, 40);
    }
}
