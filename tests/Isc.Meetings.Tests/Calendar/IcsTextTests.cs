using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Isc.Meetings.Calendar;
using Isc.Testing;

namespace Isc.Meetings.Tests.Calendar;

[Trait("Promise", "I26")]
public sealed class IcsTextTests
{
    [Theory]
    [InlineData("a,b;c\\d", @"a\,b\;c\\d")]
    [InlineData("one\r\ntwo\nthree\rfour", @"one\ntwo\nthree\nfour")]
    [InlineData("END:VEVENT\r\nBEGIN:VEVENT", @"END:VEVENT\nBEGIN:VEVENT")]
    [InlineData("bell\u0007 and null\u0000", "bell and null")]
    public void Text_is_escaped_so_that_it_begins_no_property(string text, string escaped) => Assert.Equal(escaped, IcsText.Escaped(text));

    [Fact]
    [Trait("Catalogue", "T24")]
    public void Lines_hold_at_most_75_octets_break_no_letter_and_give_the_text_again() => Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), some =>
    {
        // A lone half of a surrogate pair is no text.
        var text = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(some.Get, 7))));
        var lines = new IcsText().Text("SUMMARY", text).ToString();
        return lines.EndsWith("\r\n", StringComparison.Ordinal)
            && lines[..^2].Split("\r\n").All(line => Encoding.UTF8.GetByteCount(line) <= 75 && !line.Contains('\uFFFD', StringComparison.Ordinal) | text.Contains('\uFFFD', StringComparison.Ordinal))
            && lines[..^2].Replace("\r\n ", "", StringComparison.Ordinal) == "SUMMARY:" + IcsText.Escaped(text);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Size.Of(ordinary: 200, soak: 20_000)));
}
