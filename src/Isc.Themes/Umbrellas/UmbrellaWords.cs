using Isc.Contributions;
using Isc.Reporting;
using Isc.Text;
using Isc.Themes.Sections;
using Isc.Themes.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Themes.Umbrellas;

/// <summary>What reports say of every umbrella: what it covers, and who sits in it.</summary>
internal sealed class UmbrellaWords(IContributions<IReportSection> sections, IStringLocalizer<Texts> texts)
{
    public Phrase Covers(IReadOnlyList<CoveredView> covered)
    {
        var topics = Figure.Count("topics-covered", covered.Select(SourceOf));
        return Phrase.Format(texts.PluralTemplate("Umbrella_Covers", topics.Value), topics, texts.And([.. covered.Select(c => Phrase.Of(c.Name, SourceOf(c)))]));
    }

    /// <summary>Chair and members are Organisation's to tell; it says them here in its own words.</summary>
    public async Task<IReadOnlyList<Block>> CompositionAsync(string? body, ReportPeriod period, CancellationToken cancellationToken)
    {
        if (body is null || sections.Active.FirstOrDefault(s => s.Value.Key == "organisation.composition") is not { } composition)
            return [];
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["body"] = body };
        return await composition.Value.ComposeAsync(new(period, settings), cancellationToken);
    }

    private static SourceRef SourceOf(CoveredView covered) =>
        covered.Theme is { } theme ? Source.Theme(theme.Id, theme.Key) : new("module", StableId.Of($"module/{covered.Key}"), covered.Path);
}
