using System.Text;
using Isc.Export;

namespace Isc.Security.Tests.Cells;

[Trait("Promise", "I26")]
[Trait("Catalogue", "T14")]
public sealed class FormulaTests(ITestOutputHelper output)
{
    private static readonly string[] Openers = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"];
    private static readonly string[] Before = ["", " ", "\u00A0", "  \u3000", "\u200B", "\uFEFF", "first line\n", "first line\r\n", "first\n \n ", "\0"];

    private static IReadOnlyList<string> Formulas => [.. Before.SelectMany(before => Openers.Select(opener => $"{before}{opener}cmd|' /C calc'!A0"))];

    [Fact]
    public void No_line_of_a_cell_begins_a_formula()
    {
        Assert.All(Formulas, formula =>
        {
            var lines = CsvText.Harmless(formula).Split('\n');
            Assert.Contains(lines, line => line.StartsWith('\''));
            Assert.DoesNotContain(lines, line => !line.StartsWith('\'') && line.AsSpan().TrimStart(" \u00A0\u3000\u200B\uFEFF\0") is [var first, ..] && Openers.Contains(first.ToString()));
        });
        Assert.True(Formulas.Count >= 40);
        output.WriteLine($"{Formulas.Count} cells");
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("a=b")]
    [InlineData("1-2+3")]
    [InlineData("mail@isc.example")]
    [InlineData("first\r\nsecond")]
    [InlineData("")]
    public void What_is_no_formula_stays_as_it_is(string text) => Assert.Equal(text, CsvText.Harmless(text));

    [Fact]
    public async Task A_file_reads_back_as_what_was_written_with_numbers_and_dates_unprefixed()
    {
        string[] texts = [.. Formulas, "a,b", "a\"b", "a;=1", "line\nline"];
        using var file = new MemoryStream();
        await CsvFile.WriteAsync(file, ["=name", "number", "day", "ratio"], texts.ToAsyncEnumerable(),
            (row, text) => row.Text(text).Number(-5).Date(new(2026, 3, 31)).Number(-0.5), TestContext.Current.CancellationToken);

        Assert.Equal([0xEF, 0xBB, 0xBF], file.ToArray()[..3]);
        var rows = Rfc4180.Read(Encoding.UTF8.GetString(file.ToArray())[1..]);
        Assert.Equal(["'=name", "number", "day", "ratio"], rows[0]);
        Assert.Equal(texts.Select(text => CsvText.Harmless(text).Replace("\0", "", StringComparison.Ordinal)), rows.Skip(1).Select(row => row[0]));
        Assert.All(rows.Skip(1), row => Assert.Equal(["-5", "2026-03-31", "-0.5"], row[1..]));
    }
}
