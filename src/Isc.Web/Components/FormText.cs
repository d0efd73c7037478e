using System.Text;

namespace Isc.Web.Components;

/// <summary>Text as a form sends it, made fit to keep.</summary>
internal static class FormText
{
    /// <summary>Without space around it and control characters in it; line ends as LF, or as space where one line is meant. Null for nothing.</summary>
    public static string? Clean(string? text, bool lines)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        var clean = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            if (letter == '\n')
                clean.Append(lines ? '\n' : ' ');
            else if (!char.IsControl(letter) || letter == '\t')
                clean.Append(letter);
        }

        var trimmed = clean.ToString().Trim();
        return trimmed.Length == 0 ? null : trimmed;
    }
}
