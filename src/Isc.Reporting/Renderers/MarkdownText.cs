using System.Text;

namespace Isc.Reporting.Renderers;

/// <summary>Words from records as Markdown that reads as those words.</summary>
internal static class MarkdownText
{
    /// <summary>Characters that can begin markup inside a line.</summary>
    private const string Special = @"\`*_[]<>|&";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            if (Special.Contains(c, StringComparison.Ordinal))
                escaped.Append('\\');
            escaped.Append(c is '\r' or '\n' or '\t' ? ' ' : c);
        }

        return escaped.ToString();
    }

    /// <summary>As <see cref="Escape(string)"/>, for words that begin a line: "1. ", "- " and "# " begin no list and no heading.</summary>
    public static string AtLineStart(string text)
    {
        var escaped = Escape(text).TrimStart();
        if (escaped is ['-' or '+' or '#' or '=' or '~', ..])
            return '\\' + escaped;
        var digits = escaped.TakeWhile(char.IsAsciiDigit).Count();
        return digits > 0 && escaped.Length > digits && escaped[digits] is ('.' or ')')
            ? escaped.Insert(digits, "\\")
            : escaped;
    }
}
