namespace Isc.Reporting.Translating;

/// <summary>How far a report stands in a language.</summary>
/// <param name="Language">Two-letter code of the language.</param>
/// <param name="Passages">Pieces of text that it is made of.</param>
/// <param name="Missing">Those that no record has in the language.</param>
internal sealed record TranslationStatus(string Language, int Passages, IReadOnlyList<Passage> Missing)
{
    public static TranslationStatus Of(Report report)
    {
        var words = ReportPhrases.Of(report)
            .SelectMany(placed => placed.Phrase.Inlines.Where(run => run.Figure is null && run.Text.Any(char.IsLetter)).Select(run => (placed.Place, Run: run)))
            .ToList();
        return new(report.Language, words.Count,
            [.. words.Where(word => word.Run.Language is not null).Select(word => new Passage(word.Place, word.Run.Text, word.Run.Language!, word.Run.Sources ?? []))]);
    }
}
