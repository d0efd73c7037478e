namespace Isc.Reporting;

/// <summary>What a form or an address asks of a report, with everything that is wrong with it.</summary>
internal sealed class ReportChoice
{
    private readonly List<ReportRequestException> _problems = [];

    /// <summary>Reads a request. Where it names no day at all it means the report's last period.</summary>
    public ReportChoice(ReportInfo report, string? since, string? asOf, string? language, string defaultLanguage)
    {
        var last = report.LastPeriod;
        if (since is null && string.IsNullOrWhiteSpace(asOf))
            since = last.Since is { } first ? ReportArguments.Iso(first) : null;
        Since = since?.Trim() ?? "";
        AsOf = string.IsNullOrWhiteSpace(asOf) ? ReportArguments.Iso(last.AsOf) : asOf.Trim();
        Language = Try(() => ReportArguments.Language(string.IsNullOrEmpty(language) ? defaultLanguage : language)) ?? defaultLanguage;

        var from = Since.Length == 0 ? null : Try(() => new Day(ReportArguments.Day("since", Since)));
        var until = Try(() => new Day(ReportArguments.Day("as-of", AsOf)));
        if (_problems.Count == 0)
            Period = Try(() => ReportArguments.Checked(new(from?.Value, until!.Value)));
    }

    /// <summary>First day as it stands in the form; empty for "since the beginning".</summary>
    public string Since { get; }

    /// <summary>Cut-off as it stands in the form.</summary>
    public string AsOf { get; }

    /// <summary>Language to compose in.</summary>
    public string Language { get; }

    /// <summary>The period; null where something is wrong.</summary>
    public ReportPeriod? Period { get; }

    /// <summary>Everything that is wrong, in the order of the fields.</summary>
    public IReadOnlyList<ReportRequestException> Problems =>
        [.. _problems.OrderBy(problem => problem.Field switch { "since" => 0, "as-of" => 1, _ => 2 })];

    /// <summary>The query that asks for the same again.</summary>
    public string Query => QueryIn(Language);

    /// <summary>The query that asks for the same in another language.</summary>
    public string QueryIn(string language) => $"since={Uri.EscapeDataString(Since)}&as-of={Uri.EscapeDataString(AsOf)}&language={language}";

    private T? Try<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (ReportRequestException problem)
        {
            _problems.Add(problem);
            return null;
        }
    }

    private sealed record Day(DateOnly Value);
}
