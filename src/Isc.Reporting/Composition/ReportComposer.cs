using System.Globalization;
using Isc.Reporting.Definitions;
using Isc.Reporting.Drafting;
using Isc.Reporting.Text;
using Isc.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Composition;

/// <summary>Composes a report from its definition.</summary>
internal sealed class ReportComposer(SectionSessions sections, IStringLocalizer<Texts> texts)
{
    public async Task<Report> ComposeAsync(
        ReportDefinition definition, ReportPeriod period, string language, Narrative? narrative, CancellationToken cancellationToken)
    {
        // Set inside an async method, the culture ends with it and does not leak to the caller.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Languages.Culture(language);

        await using var session = sections.Begin(period);
        var words = new ReportWords(texts, definition, period);
        var items = new ItemComposer(session, words, narrative);

        var cover = new CoverComposer(words, items);
        var chapters = new List<Chapter>(definition.Chapters.Count);
        var front = await cover.ComposeAsync(definition, cancellationToken);
        foreach (var (index, chapter) in definition.Chapters.Index())
        {
            var blocks = await items.ComposeAsync($"chapters-{index}", chapter.Items, cancellationToken);
            // A chapter of modules that are all off says nothing, its heading included.
            if (blocks.Count > 0)
                chapters.Add(new(words[chapter.Heading], chapter.Numbered, blocks));
        }

        return new(definition.Key, definition.Form, language, period, front, chapters);
    }
}
