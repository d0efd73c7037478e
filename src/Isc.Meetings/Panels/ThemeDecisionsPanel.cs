using Isc.Meetings.Decisions;
using Isc.Meetings.Sections;
using Isc.Meetings.Text;
using Isc.Pages;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Panels;

/// <summary>Decisions that concern a theme.</summary>
internal sealed class ThemeDecisionsPanel(DecisionRegister register, IStringLocalizer<Texts> texts) : IThemePanel
{
    private const int Most = 10;

    public async Task<Panel?> LoadAsync(string theme, CancellationToken cancellationToken)
    {
        var decisions = await register.OfThemeAsync(theme, Most, cancellationToken);
        if (decisions.Count == 0)
            return null;
        List<DecisionLine> lines = [.. decisions.Select(d => new DecisionLine(
            d.Reference, texts.Of(d.When), d.Text, $"/meetings/decisions?body={d.BodyKey}&year={d.Year}", d.Citation))];
        return new(texts["Decisions"], typeof(ThemeDecisions),
            new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(ThemeDecisions.Lines)] = lines }, Order: 40);
    }
}
