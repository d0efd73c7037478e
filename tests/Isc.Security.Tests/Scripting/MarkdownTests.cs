using Isc.Security.Tests.Corpora;
using Isc.Web.Markdown;

namespace Isc.Security.Tests.Scripting;

[Trait("Promise", "I26")]
[Trait("Catalogue", "T12")]
public sealed class MarkdownTests(ITestOutputHelper output)
{
    private static readonly string[] Attacks =
    [
        "[x](javascript:alert(1))", "<javascript:alert(1)>", "![x](data:text/html;base64,PHNjcmlwdD4=)", "[x](JaVaScRiPt:alert(1))",
        "[x](java\tscript:alert(1))", "[x](&#106;avascript:alert(1))", "[x](javascript&colon;alert(1))", "[x]( javascript:alert(1))",
        "[x](\u0001javascript:alert(1))", "[x](vbscript:msgbox(1))", "[x](data:text/html,<script>alert(1)</script>)", "[x](//evil.example)",
        "[x](/\\evil.example)", "[x](\\\\evil.example)", "[x](https://user:pw@evil.example)", "[x](file:///etc/passwd)", "[x](http:evil)",
        "[x]: javascript:alert(1)\n\n[x]", "![x][y]\n\n[y]: data:image/svg+xml,<svg/onload=alert(1)>", "# Title {onclick=alert(1)}",
        "[x](http://a.example){onclick=alert(1)}", "```js\" onload=\"alert(1)\n```", "<b onclick=alert(1)>x</b>", "<!-- <script>alert(1)</script> -->",
        "[x](http://a.example \"\\\" onmouseover=alert(1)\")", "![\" onerror=alert(1) x=\"](/a.png)", "<http://a.example/\"onmouseover=alert(1)>",
        "| a |\n|:-:|\n| <img src=x onerror=alert(1)> |", "<script>alert(1)</script>", "`<script>alert(1)</script>`", "    <script>alert(1)</script>",
    ];

    private static IReadOnlyList<string> Texts => [.. Attacks, .. Corpus.Scripts, .. Corpus.NaughtyStrings];

    /// <summary>Where in a text an attack may stand.</summary>
    private static readonly string[] Places = ["{0}", "[x]({0})", "![{0}](/a.png)", "<{0}>", "> {0}", "# {0}", "| {0} |\n|---|\n| {0} |", "[x][y]\n\n[y]: {0}", "```{0}\n{0}\n```"];

    [Fact]
    public void No_text_runs_wherever_it_stands_in_Markdown()
    {
        var texts = Texts.SelectMany(text => Places.Select(place => place.Replace("{0}", text, StringComparison.Ordinal))).ToList();

        Assert.Empty(texts.SelectMany(text => Harmless.Dangers(MarkdownRenderer.ToHtml(text)).Select(danger => $"{text} → {danger}")));
        output.WriteLine($"{texts.Count} texts");
    }

    [Fact]
    public void Sanitising_twice_is_sanitising_once() => Assert.All(Texts.Concat(Corpus.Scripts.Select(script => $"<p>{script}</p>")), text =>
    {
        var once = MarkdownAllowList.Apply(text);
        Assert.Equal(once, MarkdownAllowList.Apply(once));
        Assert.Empty(Harmless.Dangers(once));
    });

    [Theory]
    [InlineData("a **b** *c* ~~d~~ `e`", "<p>a <strong>b</strong> <em>c</em> <del>d</del> <code>e</code></p>")]
    [InlineData("# Title", "<h3>Title</h3>")]
    [InlineData("[x](https://itu.int)", "<p><a href=\"https://itu.int\">x</a></p>")]
    [InlineData("[x](/library/c20-38?a=b#c)", "<p><a href=\"/library/c20-38?a=b#c\">x</a></p>")]
    [InlineData("![x](https://itu.int/a.png)", "<p><a href=\"https://itu.int/a.png\">x</a></p>")]
    [InlineData("[x](javascript:alert(1))", "<p>[x](javascript:alert(1))</p>")]
    [InlineData("<b>x</b>", "<p>&lt;b&gt;x&lt;/b&gt;</p>")]
    [InlineData("1 & 2", "<p>1 &amp; 2</p>")]
    public void What_is_allowed_is_markup_and_what_is_not_is_shown(string text, string html) =>
        Assert.Equal(html, MarkdownRenderer.ToHtml(text).Trim());

    /// <summary>What makes parsers of Markdown slow, in one line and in many.</summary>
    private static readonly string[] Greedy =
    [
        "[", "*", "> ", "`", "![[]()", "a**b", "- ", "<a", "| ", "|-", "http://", "[a](", "[a](<b c", "[a](b \"c", "*a_b", "a~~b", "[a]: ", "&#x", "www.a", "[a](/b)",
        "`` ` ", "![a][", "a\\\n", "* a\n", "a\n\n", "# a\n", "---\n", "[a]: b\n", "| a | b |\n", "|\n", "    a\n", "> > a\n", "1. a\n  ",
    ];

    [Fact]
    [Trait("Catalogue", "T16")]
    public void Greedy_texts_are_shown_in_time()
    {
        var texts = Greedy
            .SelectMany(part => new[] { Filled(part, "", MarkdownRenderer.MaximumLength), Filled(Filled(part, "", 9_990), "\n", MarkdownRenderer.MaximumLength) })
            .Concat(
            [
                new string('x', MarkdownRenderer.MaximumLength + 1),
                // Tables of which each row would get the first one's cells.
                .. new[] { 3, 50, 1_000, 4_900 }.Select(columns => Filled("|\n", $"{Filled("|a", "", columns * 2)}\n{Filled("|-", "", columns * 2)}\n", MarkdownRenderer.MaximumLength)),
            ]);

        var slowest = texts.Select(text => (Text: text, Taken: TimeOf(text))).MaxBy(measured => measured.Taken);
        output.WriteLine($"{slowest.Taken.TotalMilliseconds:0} ms: {slowest.Text[..20].ReplaceLineEndings("⏎")}");
        Assert.InRange(slowest.Taken, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }

    [Fact]
    public void A_text_beyond_the_limits_is_shown_as_written()
    {
        var table = $"|a|b|\n|-|-|\n{string.Concat(Enumerable.Repeat("|1|2|\n", 2_000))}";

        Assert.StartsWith("<table>", MarkdownRenderer.ToHtml(table), StringComparison.Ordinal);
        Assert.Equal($"<p>{new string('|', 10_001)}</p>", MarkdownRenderer.ToHtml(new string('|', 10_001)));
        Assert.StartsWith("<p>|||", MarkdownRenderer.ToHtml(new string('|', 26) + table), StringComparison.Ordinal);
    }

    private static string Filled(string part, string lead, int length) =>
        lead + string.Concat(Enumerable.Repeat(part, Math.Max(0, (length - lead.Length) / part.Length)));

    private static TimeSpan TimeOf(string text)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        _ = MarkdownRenderer.ToHtml(text);
        return clock.Elapsed;
    }
}
