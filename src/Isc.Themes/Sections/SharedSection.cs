using Isc.Bodies;
using Isc.Reporting;
using Isc.Text;
using Isc.Themes.Reading;
using Isc.Themes.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Themes.Sections;

/// <summary>The themes that a group of the membership has chosen, counted, and what it was told of each in the period.</summary>
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
        var told = await updates.OfThemesAsync(body.Id, request.Period, [.. themes.Select(t => t.Theme.Id)], cancellationToken);
        var bullets = told.GroupBy(u => u.Theme, StringComparer.Ordinal)
            .Select(theme => new Bullet(Phrase.Sentences(theme.Select(u => u.Phrase))) { Lead = theme.First().ThemeName.ToString() }).ToList();
        return
        [
            new Paragraph(Phrase.Format(texts.PluralTemplate("Shared", count.Value), count, body.Short, texts.And([.. themes.Select(NameOf)]))),
            .. bullets.Count == 0 ? [] : new[] { new Bullets(bullets) },
        ];
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
