using System.Globalization;
using Isc.Text;

namespace Isc.Reporting;

/// <summary>Reads what people type when they ask for a report: the same rules on the command line, in the API and on pages.</summary>
public static class ReportArguments
{
    /// <summary>How dates are written: 2021-03-31.</summary>
    public const string DateFormat = "yyyy-MM-dd";

    /// <summary>Reads a day.</summary>
    /// <exception cref="ReportRequestException">It is not one.</exception>
    public static DateOnly Day(string field, string? text) =>
        DateOnly.TryParseExact(text?.Trim(), DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new ReportRequestException(field, ReportRequestProblem.NotADate, text ?? "", "2021-03-31",
                $"'{OneLine(text)}' is not a date for {field}; write year-month-day, such as 2021-03-31.");

    /// <summary>Reads a period.</summary>
    /// <param name="since">First day; null or blank for "since the beginning".</param>
    /// <param name="asOf">Cut-off, inclusive.</param>
    /// <exception cref="ReportRequestException">One is not a day, or the period ends before it begins.</exception>
    public static ReportPeriod Period(string? since, string? asOf) =>
        Checked(new(string.IsNullOrWhiteSpace(since) ? null : Day("since", since), Day("as-of", asOf)));

    /// <summary>Accepts one of the six languages.</summary>
    /// <exception cref="ReportRequestException">It is not offered.</exception>
    public static string Language(string text) => Languages.IsOffered(text)
        ? text
        : throw Unknown("language", ReportRequestProblem.UnknownLanguage, text, Languages.All);

    internal static ReportPeriod Checked(ReportPeriod period) => period.Since is not { } since || since <= period.AsOf
        ? period
        : throw new ReportRequestException("since", ReportRequestProblem.EndsBeforeItBegins, Iso(since), Iso(period.AsOf),
            $"since {Iso(since)} is after as-of {Iso(period.AsOf)}; choose a first day on or before the cut-off.");

    internal static ReportRequestException Unknown(
        string field, ReportRequestProblem problem, string given, IEnumerable<string> valid)
    {
        var list = string.Join(", ", valid);
        var noun = field == "key" ? "report" : field;
        return new(field, problem, given, list, $"Unknown {noun} '{OneLine(given)}'; choose one of {list}.");
    }

    internal static string Iso(DateOnly day) => day.ToString(DateFormat, CultureInfo.InvariantCulture);

    // What was typed comes back in a message of one line, whatever it held.
    internal static string OneLine(string? text)
    {
        text ??= "";
        var line = string.Concat(text.Take(60).Select(c => char.IsControl(c) ? ' ' : c));
        return text.Length > 60 ? line + "…" : line;
    }
}
