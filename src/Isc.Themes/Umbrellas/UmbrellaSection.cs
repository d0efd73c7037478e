using Isc.Contributions;
using Isc.Reporting;
using Isc.Themes.Sections;
using Isc.Themes.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Themes.Umbrellas;

/// <summary>
/// One umbrella, <c>umbrella = digital-transformation</c>: what it covers, who sits in it, what was reported of each covered theme in
/// the period, and the sections of the covered modules, which get the other settings.
/// </summary>
internal sealed class UmbrellaSection(
    UmbrellaBook book, UmbrellaWords words, ReportedUpdates updates, IContributions<IReportSection> sections, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "themes.umbrella";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        if (await book.ReadAsync(request.Setting("umbrella"), cancellationToken) is not { } umbrella)
            return [];
        var composition = await words.CompositionAsync(umbrella.Body?.Key, request.Period, cancellationToken);
        return
        [
            new Paragraph(Phrase.Sentences([words.Covers(umbrella.Covered), .. composition.OfType<Paragraph>().Select(p => p.Text)])),
            .. composition.OfType<Bullets>(),
            .. await UpdatesAsync(umbrella, request.Period, cancellationToken),
            .. await OfModulesAsync(umbrella, request, cancellationToken),
        ];
    }

    private async Task<IEnumerable<Block>> UpdatesAsync(UmbrellaView umbrella, ReportPeriod period, CancellationToken cancellationToken)
    {
        var covered = umbrella.Covered.Select(c => c.Theme).Append(umbrella.Theme).OfType<ThemeInfo>().DistinctBy(t => t.Id).ToList();
        var told = await updates.OfThemesAsync(null, period, [.. covered.Select(t => t.Id)], cancellationToken);
        var bullets = told.GroupBy(u => u.Theme, StringComparer.Ordinal)
            .Select(theme => new Bullet(Phrase.Sentences(theme.Select(u => u.Phrase))) { Lead = theme.First().ThemeName.ToString() }).ToList();
        return bullets.Count == 0 ? [] : [new Bullets(bullets), new ChartBlock(new(
            texts["Brief_UpdatesByTopic"], texts["Column_Theme"], [.. covered.Select(t => t.Name.ToString())],
            [new(texts["Measure_progress-updates"], [.. covered.Select(t => (long)told.Count(u => u.Theme == t.Key))])]))];
    }

    private async Task<IEnumerable<Block>> OfModulesAsync(UmbrellaView umbrella, SectionRequest request, CancellationToken cancellationToken)
    {
        var settings = request.Settings.Where(s => s.Key != "umbrella").ToDictionary(StringComparer.Ordinal);
        var modules = umbrella.Covered.Select(c => c.Module).Append(umbrella.Module).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var answers = await sections.AskAsync(modules, (section, stop) => section.ComposeAsync(request with { Settings = settings }, stop), cancellationToken);
        return answers.SelectMany(answer => answer.Value ?? [new Paragraph(texts["Umbrella_SectionMissing", answer.From.Value.Key].Value)]);
    }
}
