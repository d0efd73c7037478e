using Isc.Bodies;
using Isc.Contributions;
using Isc.Reporting;
using Isc.Text;
using Isc.Themes.Data;
using Isc.Themes.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Themes.Sections;

/// <summary>
/// The umbrella groups that a body agreed to set up in the period: what they cover and who sits in them. Why they are set up is left
/// to the body's decision where the definition says <c>decision = told</c>.
/// </summary>
internal sealed class UmbrellasSection(
    ThemesDbContext context, IBodyNames bodies, IContributions<IReportSection> sections, IStringLocalizer<Texts> texts) : IReportSection
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
        var themes = await context.Themes.AsNoTracking().ToDictionaryAsync(t => t.Key, StringComparer.Ordinal, cancellationToken);
        var decisionTold = request.Settings.GetValueOrDefault("decision") == "told";
        var bullets = new List<Bullet>();
        foreach (var umbrella in agreed)
        {
            var covered = umbrella.Covers.Where(themes.ContainsKey).Select(key => themes[key]).ToList();
            var topics = Figure.Count("topics-covered", covered.Select(t => Source.Theme(t.Id, t.Key)));
            var topicNames = texts.And([.. covered.Select(t => Phrase.Of(t.Name, Source.Theme(t.Id, t.Key)))]);
            var composition = names.TryGetValue(umbrella.BodyId, out var group) ? await CompositionAsync(group.Key, request, cancellationToken) : [];
            List<Phrase> sentences =
            [
                .. decisionTold ? [] : new[] { Phrase.Format(texts["Umbrella_Agreed"].Value, body.Short, umbrella.Aim) },
                Phrase.Format(texts.PluralTemplate("Umbrella_Covers", topics.Value), topics, topicNames),
                .. composition.OfType<Paragraph>().Select(p => p.Text),
            ];
            // Whom it is composed of stands as a), b) below the sentence that leads to it.
            bullets.Add(new(Phrase.Sentences(sentences), [.. composition.OfType<Bullets>().SelectMany(b => b.Items)]) { Lead = themes.Values.First(t => t.Id == umbrella.ThemeId).Name.ToString() });
        }

        return [new Bullets(bullets)];
    }

    // Chair and members are Organisation's to tell; it says them here in its own words.
    private async Task<IReadOnlyList<Block>> CompositionAsync(string body, SectionRequest request, CancellationToken cancellationToken)
    {
        var composition = sections.Active.FirstOrDefault(s => s.Value.Key == "organisation.composition");
        if (composition is null)
            return [];
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["body"] = body };
        return await composition.Value.ComposeAsync(request with { Settings = settings }, cancellationToken);
    }
}
