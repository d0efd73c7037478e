using System.Text;

namespace Isc.Meetings.Calendar;

/// <summary>Lines of RFC 5545: escaped, folded at 75 octets, ended with CR LF.</summary>
internal sealed class IcsText
{
    // 3.1: a line holds 75 octets without its break; the space that continues one counts.
    private const int Longest = 75;

    private readonly StringBuilder _text = new(64 * 1024);

    /// <summary>A line whose value is text.</summary>
    public IcsText Text(string name, string value) => Line(name, Escaped(value));

    /// <summary>A line whose value is written already.</summary>
    public IcsText Line(string name, string value)
    {
        if (Encoding.UTF8.GetByteCount(name) + Encoding.UTF8.GetByteCount(value) < Longest)
        {
            _text.Append(name).Append(':').Append(value).Append("\r\n");
            return this;
        }

        var octets = 0;
        Fold(name, ref octets);
        Fold(":", ref octets);
        Fold(value, ref octets);
        _text.Append("\r\n");
        return this;
    }

    public override string ToString() => _text.ToString();

    // 3.3.11. A carriage return or another control character has no place in a text.
    public static string Escaped(string value)
    {
        if (value.AsSpan().IndexOfAnyInRange('\0', '\x1f') < 0 && value.AsSpan().IndexOfAny("\\;,\x7f") < 0)
            return value;
        var escaped = new StringBuilder(value.Length + 16);
        foreach (var letter in value.ReplaceLineEndings("\n"))
        {
            if (letter == '\n')
                escaped.Append("\\n");
            else if (letter is '\\' or ';' or ',')
                escaped.Append('\\').Append(letter);
            else if (letter == '\t' || !char.IsControl(letter))
                escaped.Append(letter);
        }

        return escaped.ToString();
    }

    // A value of a parameter, 3.2: a quotation mark cannot be written in it.
    public static string Quoted(string value) => $"\"{string.Concat(value.Where(letter => letter != '"' && !char.IsControl(letter)))}\"";

    private void Fold(string value, ref int octets)
    {
        Span<char> letters = stackalloc char[2];
        foreach (var rune in value.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > Longest)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(letters[..rune.EncodeToUtf16(letters)]);
            octets += rune.Utf8SequenceLength;
        }
    }
}
