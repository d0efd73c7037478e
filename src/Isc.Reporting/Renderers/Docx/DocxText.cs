using System.Text;
using System.Xml;

namespace Isc.Reporting.Renderers.Docx;

/// <summary>Words from records as XML can hold them.</summary>
internal static class DocxText
{
    /// <summary>Line breaks become spaces; what XML 1.0 forbids, half surrogate pairs included, becomes U+FFFD.</summary>
    public static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '\uD7FF') < 0)
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var c = rune.IsBmp ? (char)rune.Value : '\0';
            if (c is '\r' or '\n' or '\t')
                clean.Append(' ');
            else if (rune.IsBmp && !XmlConvert.IsXmlChar(c))
                clean.Append('\uFFFD');
            else
                clean.Append(rune);
        }

        return clean.ToString();
    }
}
