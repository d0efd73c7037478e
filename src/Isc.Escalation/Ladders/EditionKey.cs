using System.Diagnostics.CodeAnalysis;

namespace Isc.Escalation.Ladders;

/// <summary>Keys of ladders and calendars: kebab-case.</summary>
internal static class EditionKey
{
    private const int Longest = 60;

    public static bool IsOne([NotNullWhen(true)] string? key) =>
        key is { Length: > 0 and <= Longest } && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
