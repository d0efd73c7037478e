using System.Globalization;

namespace Isc.Library.Uploads;

/// <summary>Names that a file may carry on every system, and that show what they are.</summary>
internal static class FileName
{
    public const int MaximumLength = 150;

    private static readonly HashSet<string> Reserved = new(
        ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" }), "COM¹", "COM²", "COM³", "LPT¹", "LPT²", "LPT³"],
        StringComparer.OrdinalIgnoreCase);

    public static bool IsSound(string name) =>
        name.Length is > 0 and <= MaximumLength
        && name[0] != '.' && !name.StartsWith(' ') && !name.EndsWith('.') && !name.EndsWith(' ')
        && !name.Contains("..", StringComparison.Ordinal)
        && name.All(IsPlain)
        && !Reserved.Contains(name.Split('.')[0].TrimEnd());

    // Format characters turn the reading direction and hide the extension; a percent sign may be decoded on the way.
    private static bool IsPlain(char letter) => letter is not ('/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or '%' or '\uFFFD')
        && CharUnicodeInfo.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
