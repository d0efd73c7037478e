using System.ComponentModel;
using Isc.Modules.Oversight.Data;

namespace Isc.Modules.Oversight.Recommendations;

/// <summary>A recommendation to register. It starts under consideration.</summary>
internal sealed record NewRecommendation
{
    public required OversightStream Stream { get; init; }

    [Description("Symbol of the report: JIU/REP/2016/1.")]
    public required string Report { get; init; }

    public required int Year { get; init; }

    public required Form Form { get; init; }

    [Description("Its number in the report, or its place among those without.")]
    public required int Ordinal { get; init; }

    public required LocalizedText? Text { get; init; }

    public required Addressee Addressee { get; init; }

    [Description("Key of the theme whose group deals with it.")]
    public string? Theme { get; init; }

    [Description("Key of the Sector that carries it out; whoever works for it does not close it.")]
    public string? Sector { get; init; }

    public DateOnly? Due { get; init; }

    public Classification Class { get; init; }

    /// <summary>What is wrong with it, by field; empty where nothing is.</summary>
    public Dictionary<string, string[]> Problems(IReadOnlyList<string> sectors, DateOnly today)
    {
        var problems = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(Report) || Report.Length > 60)
            problems["report"] = ["Give the report's symbol in 1 to 60 characters."];
        if (Year < 1945 || Year > today.Year)
            problems["year"] = ["The year lies between 1945 and now."];
        if (Ordinal is < 1 or > 10_000)
            problems["ordinal"] = ["Count from 1 to 10,000."];
        if (Text is null || Text.Versions.Values.Any(text => text.Length > 2_000))
            problems["text"] = ["Give the text, with at most 2,000 characters in each language."];
        if (Theme?.Length > 60)
            problems["theme"] = ["A theme's key has at most 60 characters."];
        if (Sector is not null && !sectors.Contains(Sector))
            problems["sector"] = [$"Choose one of {string.Join(", ", sectors)}."];
        return problems;
    }

    public Recommendation ToRecord() => new()
    {
        Stream = Stream,
        ReportSymbol = Report.Trim(),
        Year = Year,
        Form = Form,
        Ordinal = Ordinal,
        Text = Text!,
        Addressee = Addressee,
        Theme = Theme,
        Sector = Sector,
        Due = Due,
        Class = Class,
        Acceptance = Acceptance.UnderConsideration,
    };
}
