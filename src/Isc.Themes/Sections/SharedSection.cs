using Isc.Bodies;
using Isc.Reporting;
using Isc.Text;
using Isc.Themes.Reading;
using Isc.Themes.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Themes.Sections;

/// <summary>The themes that a group of the membership has chosen, who takes part, and what it was told of them in the period.</summary>
internal sealed class SharedSection(
    CoordinationReader coordinations, ReportedUpdates updates, IBodyNames bodies, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "themes.shared";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var body = await bodies.OfAsync(request, cancellationToken);
        var themes = (await coordinations.OfBodyAsync(body.Id, request.Period.AsOf, cancellationToken)).OrderBy(c => c.Coordination.Start).ToList();
        if (themes.Count == 0)
            return [];

        var count = Figure.Count("themes-shared", themes.Select(t => Source.Coordination(t.Coordination.Id, t.Theme.Key)));
        var sentences = new List<Phrase>
        {
            Phrase.Format(texts.PluralTemplate("Shared", count.Value), count, body.Short, texts.And([.. themes.Select(NameOf)])),
        };
        if (themes.Select(t => t.Actors).FirstOrDefault(a => a is not null) is { } actors)
            sentences.Add(Phrase.Format(texts["Shared_Actors"].Value, actors));

        var told = await updates.OfThemesAsync(body.Id, request.Period, [.. themes.Select(t => t.Theme.Id)], cancellationToken);
        return [
            new Paragraph(Phrase.Sentences(sentences)),
            .. told.GroupBy(u => u.Theme, StringComparer.Ordinal).Select(theme => new Paragraph(Phrase.Format(
                texts["Led"].Value, theme.First().ThemeName, Phrase.Sentences(theme.Select(u => u.Phrase)))))];
    }

    private Phrase NameOf(CoordinatedTheme theme)
    {
        var name = Phrase.Of(theme.Theme.Name, Source.Theme(theme.Theme.Id, theme.Theme.Key));
        var since = theme.Coordination.Start.ToString();
        return theme.Coordination.Note is { } note
            ? Phrase.Format(texts["Shared_Noted"].Value, name, note, since)
            : Phrase.Format(texts["Shared_Dated"].Value, name, since);
    }
}
