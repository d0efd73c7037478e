using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Isc.Meetings.Patterns;

/// <summary>Keys of series: kebab-case.</summary>
internal static partial class SeriesKey
{
    public static bool IsOne([NotNullWhen(true)] string? key) => key is { Length: <= 60 } && Pattern.IsMatch(key);

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern { get; }
}
