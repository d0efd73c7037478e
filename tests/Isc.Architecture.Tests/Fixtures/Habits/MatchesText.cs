using System.Text.RegularExpressions;

namespace Isc.Architecture.Tests.Fixtures.Habits;

internal static partial class MatchesText
{
#pragma warning disable MA0009 // Unbounded on purpose.
    public static Regex Letters => new("(?:a+)+$", RegexOptions.CultureInvariant);

    public static bool IsWord(string text) => Regex.IsMatch(text, "(?:a+)+$", RegexOptions.CultureInvariant);

    [GeneratedRegex("(?:a+)+$")]
    public static partial Regex Word();
#pragma warning restore MA0009

    public static Regex Timed => new("(?:a+)+$", RegexOptions.None, TimeSpan.FromMilliseconds(50));

    public static bool IsLinear(string text) => Regex.IsMatch(text, "(?:a+)+$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    [GeneratedRegex("(?:a+)+$", RegexOptions.None, matchTimeoutMilliseconds: 50)]
    public static partial Regex TimedWord();
}
