using System.Buffers;

namespace Isc.Export;

/// <summary>
/// Cells that no spreadsheet takes for a formula. A spreadsheet looks for one at the start of a cell, past spaces, and some at the start
/// of each line in it; full-width signs count where an input method is at work.
/// </summary>
public static class CsvText
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("=+-@\t\r＝＋－＠");

    /// <summary><paramref name="text"/> with an apostrophe before each line that a spreadsheet could calculate.</summary>
    public static string Harmless(string text)
    {
        if (!text.AsSpan().ContainsAny(Openers))
            return text;
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsFormula(lines[i]))
                lines[i] = "'" + lines[i];
        }

        return string.Join('\n', lines);
    }

    internal static string Quoted(string text) => "\"" + text.Replace("\0", "", StringComparison.Ordinal).Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    // A carriage return opens a line as well, so that "\r=1" is one; at the end of a line it only ends it.
    private static bool IsFormula(string line)
    {
        var body = line.EndsWith('\r') ? line.AsSpan(0, line.Length - 1) : line;
        foreach (var part in body.Split('\r'))
        {
            var start = body[part].TrimStart(" \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u202F\u205F\u2060\u3000\uFEFF\0\v\f");
            if (start.Length > 0 && Openers.Contains(start[0]))
                return true;
        }

        return body.Contains('\r');
    }
}
