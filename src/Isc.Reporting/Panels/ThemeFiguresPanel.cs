using Isc.Pages;
using Isc.Reporting.Composition;
using Isc.Reporting.Definitions;
using Isc.Reporting.Text;
using Isc.Text;
using Isc.Time;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Panels;

/// <summary>The figures, charts and tables of the briefs on a theme or umbrella, with the way to the briefs, and a chart that a page has no room for.</summary>
internal sealed class ThemeFiguresPanel(ReportCatalogue catalogue, IReports reports, SectionSessions sections, TimeProvider time, IStringLocalizer<Texts> texts) : IThemePanel
{
    private static readonly string[] Briefs = ["theme-brief", "umbrella-brief"];

    public async Task<Panel?> LoadAsync(string theme, CancellationToken cancellationToken)
    {
        var told = new List<Report>();
        foreach (var brief in Briefs)
        {
            if (await catalogue.SeekAsync($"{brief}{ReportCatalogue.Separator}{theme}", cancellationToken) is { } definition)
                told.Add(await reports.ComposeAsync(definition.Key, Periods.LastOf(definition, time.Today()), Languages.Current, cancellationToken));
        }

        await using var session = sections.Begin(new(null, time.Today()));
        var charts = await session.ComposeAsync("themes.years", new Dictionary<string, string>(StringComparer.Ordinal) { ["theme"] = theme }, cancellationToken);
        return told.Count == 0 ? null : new(texts["Panel_Figures"], typeof(ThemeFigures),
            new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(ThemeFigures.Reports)] = told, [nameof(ThemeFigures.Charts)] = charts }, Order: 10);
    }
}
