using Isc.Bodies;
using Isc.Reporting;
using Isc.Themes.Data;
using Isc.Themes.Text;
using Isc.Themes.Umbrellas;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Themes.Sections;

/// <summary>
/// The umbrella groups that a body agreed to set up in the period: what they covered at the cut-off and who sits in them. Why they are
/// set up is left to the body's decision where the definition says <c>decision = told</c>.
/// </summary>
internal sealed class UmbrellasSection(
    ThemesDbContext context, IThemes themes, IBodyNames bodies, UmbrellaBook book, UmbrellaWords words, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "themes.umbrellas";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var body = await bodies.OfAsync(request, cancellationToken);
        var agreed = (await context.Umbrellas.AsNoTracking().Where(u => u.AgreedById == body.Id).ToListAsync(cancellationToken))
            .Where(u => request.Period.Holds(u.Agreed)).OrderBy(u => u.Agreed).ToList();
        if (agreed.Count == 0)
            return [];

        var names = await bodies.AllAsync(cancellationToken);
        var known = (await themes.AllAsync(cancellationToken)).ToDictionary(t => t.Key, StringComparer.Ordinal);
        var decisionTold = request.Settings.GetValueOrDefault("decision") == "told";
        var bullets = new List<Bullet>();
        foreach (var umbrella in agreed)
        {
            var composition = await words.CompositionAsync(names.GetValueOrDefault(umbrella.BodyId)?.Key, request.Period, cancellationToken);
            List<Phrase> sentences =
            [
                .. decisionTold ? [] : new[] { Phrase.Format(texts["Umbrella_Agreed"].Value, body.Short, umbrella.Aim) },
                words.Covers(book.Covered(umbrella.CoversOn(request.Period.AsOf), known)),
                .. composition.OfType<Paragraph>().Select(p => p.Text),
            ];
            // Whom it is composed of stands as a), b) below the sentence that leads to it.
            bullets.Add(new(Phrase.Sentences(sentences), [.. composition.OfType<Bullets>().SelectMany(b => b.Items)])
            {
                Lead = known.Values.First(t => t.Id == umbrella.ThemeId).Name.ToString(),
            });
        }

        return [new Bullets(bullets)];
    }
}
