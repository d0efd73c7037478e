using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Isc.Reporting.Tests.Fakes;
using Isc.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Isc.Reporting.Tests;

public sealed class Rendering_documents
{
    private const string RightToLeftMark = "\u200F";

    public static TheoryData<string> All => [.. Languages.All];

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_document_with_every_kind_of_block_is_valid(string language)
    {
        using var document = await OpenAsync(language);

        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}");

        Assert.Empty(errors);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_document_says_what_the_model_says(string language)
    {
        await using var house = new House(Records.EveryKind);
        var report = await house.CouncilAsync(language);
        using var document = Open(await house.RenderAsync(report, "docx"));

        var paragraphs = document.MainDocumentPart!.Document.Body!.Descendants<W.Paragraph>()
            .Select(p => p.InnerText.Replace(RightToLeftMark, "", StringComparison.Ordinal)).ToList();

        foreach (var words in WordsOf(report))
            Assert.Contains(paragraphs, paragraph => paragraph.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Chapters_are_headings_and_paragraphs_are_numbered_by_word()
    {
        using var document = await OpenAsync("en");
        var body = document.MainDocumentPart!.Document.Body!;

        var headings = body.Descendants<W.Paragraph>().Where(p => StyleOf(p) == "Heading1").Select(p => p.InnerText);
        Assert.Equal(["Introduction", "Coordination within the secretariat", "Membership coordination"], headings);

        var styles = document.MainDocumentPart.StyleDefinitionsPart!.Styles!;
        Assert.Equal((1, 0), ListOf(styles, "Heading1"));
        Assert.Equal((1, 1), ListOf(styles, "NumberedParagraph"));
        Assert.Equal((2, 0), ListOf(styles, "ListBullet"));
        Assert.Equal((2, 1), ListOf(styles, "ListBullet2"));
        var levels = document.MainDocumentPart.NumberingDefinitionsPart!.Numbering!.Descendants<W.LevelText>().Select(level => level.Val!.Value);
        Assert.Equal(["%1", "%1.%2", "•", "%2)"], levels);

        Assert.Contains(body.Descendants<W.Paragraph>(), p => StyleOf(p) == "NumberedParagraph");
        Assert.DoesNotContain(body.Descendants<W.Paragraph>(), p => p.InnerText.StartsWith("2.1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_chapter_that_numbers_no_paragraphs_has_plain_ones()
    {
        using var document = await OpenAsync("en");
        var paragraphs = document.MainDocumentPart!.Document.Body!.Elements<W.Paragraph>().ToList();

        var introduction = paragraphs.FindIndex(p => p.InnerText == "Introduction");

        Assert.Equal("BodyText", StyleOf(paragraphs[introduction + 1]));
    }

    [Fact]
    public async Task Heading_rows_of_tables_repeat_and_captions_are_counted_by_word()
    {
        using var document = await OpenAsync("en");
        var body = document.MainDocumentPart!.Document.Body!;

        var table = body.Elements<W.Table>().Single(t => t.Descendants<W.TableStyle>().Any(style => style.Val == "ReportTable"));
        Assert.NotNull(table.Elements<W.TableRow>().First().TableRowProperties!.GetFirstChild<W.TableHeader>());
        Assert.Equal(["SEQ Table \\* ARABIC", "SEQ Figure \\* ARABIC"], body.Descendants<W.SimpleField>().Select(field => field.Instruction!.Value!.Trim()));
        Assert.Contains("Table 1 – New members by category", body.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "fr-FR")]
    [InlineData("ru", "ru-RU")]
    public async Task Styles_carry_the_tag_of_the_language(string language, string tag)
    {
        using var document = await OpenAsync(language);
        var styles = document.MainDocumentPart!.StyleDefinitionsPart!.Styles!;

        Assert.Equal(tag, styles.DocDefaults!.Descendants<W.Languages>().Single().Val!.Value);
        Assert.All(styles.Elements<W.Style>().Where(style => style.Type! == W.StyleValues.Paragraph),
            style => Assert.Equal(tag, style.Descendants<W.Languages>().Single().Val!.Value));
        Assert.Equal(tag, document.PackageProperties.Language);
    }

    [Fact]
    public async Task Words_in_another_language_are_tagged_as_such()
    {
        using var document = await OpenAsync("fr");

        var run = document.MainDocumentPart!.Document.Body!.Descendants<W.Run>().Single(r => r.InnerText == "Guidelines and best practices");

        Assert.Equal("en-GB", run.RunProperties!.Languages!.Val!.Value);
    }

    [Fact]
    public async Task Arabic_runs_from_right_to_left_and_its_chart_does_not()
    {
        using var document = await OpenAsync("ar");
        var body = document.MainDocumentPart!.Document.Body!;

        var paragraphs = body.Descendants<W.Paragraph>().Where(p => p.InnerText.Length > 0).ToList();
        Assert.All(paragraphs, p => Assert.True(IsOn(p.ParagraphProperties?.BiDi), p.InnerText));
        Assert.All(body.Descendants<W.Table>(), table => Assert.NotNull(table.Descendants<W.BiDiVisual>().FirstOrDefault()));
        Assert.NotNull(body.GetFirstChild<W.SectionProperties>()!.GetFirstChild<W.BiDi>());
        var chart = body.Descendants<W.Drawing>().Single().Ancestors<W.Paragraph>().Single();
        Assert.False(IsOn(chart.ParagraphProperties!.BiDi));
        var english = body.Descendants<W.Run>().Single(r => r.InnerText == "Guidelines and best practices");
        Assert.Null(english.RunProperties!.RightToLeftText);
        Assert.Contains("39", body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_after_latin_letters_keeps_its_place_in_arabic()
    {
        await using var house = new House(new FakeSection("themes.areas",
            new Paragraph(Phrase.Format("عقد فريق ISC-TF {0} اجتماعات.", Records.Count("meetings-held", 6)))));

        using var document = Open(await house.RenderAsync(await house.CouncilAsync("ar"), "docx"));

        Assert.Contains("ISC-TF \u200F6", document.MainDocumentPart!.Document.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chart_is_native_says_its_values_and_can_be_edited()
    {
        using var document = await OpenAsync("en");
        var part = document.MainDocumentPart!.ChartParts.Single();

        var values = part.ChartSpace.Descendants<DocumentFormat.OpenXml.Drawing.Charts.NumericPoint>().Select(point => point.InnerText);
        Assert.Equal(["14", "11", "23", "26"], values);
        using var book = SpreadsheetDocument.Open(part.EmbeddedPackagePart!.GetStream(), false);
        Assert.Contains("SMEs", book.WorkbookPart!.WorksheetParts.Single().Worksheet.InnerText, StringComparison.Ordinal);
        var description = document.MainDocumentPart.Document.Body!.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Single().Description!.Value;
        Assert.Contains("2020, Academia: 26", description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Header_names_the_document_and_footer_counts_pages()
    {
        using var document = await OpenAsync("en");
        var main = document.MainDocumentPart!;

        Assert.Contains(main.HeaderParts, part => part.Header.InnerText.Contains("Council", StringComparison.Ordinal));
        Assert.All(main.FooterParts, part => Assert.Equal(["PAGE", "NUMPAGES"], part.Footer.Descendants<W.SimpleField>().Select(f => f.Instruction!.Value!.Trim())));
        Assert.StartsWith("Report on the implementation", document.PackageProperties.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Characters_that_xml_forbids_do_not_break_the_document()
    {
        await using var house = new House(new FakeSection("themes.areas", new Paragraph("a\u0000b\uD800c\u000Bd\ne 😀")));

        using var document = Open(await house.RenderAsync(await house.CouncilAsync(), "docx"));

        Assert.Contains("a\uFFFDb\uFFFDc\uFFFDd e 😀", document.MainDocumentPart!.Document.Body!.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_section_that_failed_is_marked_in_the_document()
    {
        using var document = await OpenAsync("en");

        Assert.Contains("This part of the report is not available (oversight.outcomes).", document.MainDocumentPart!.Document.Body!.InnerText, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task A_long_document_has_a_table_of_contents_whose_pages_are_computed(string language)
    {
        await using var house = new House(
            new FakeSection("themes.areas", [.. Enumerable.Range(1, 80).Select(_ => new Paragraph(new string('a', 400)))]),
            new FakeSection("organisation.functions", new Paragraph("b")));
        var report = await house.CouncilAsync(language);
        using var document = Open(await house.RenderAsync(report, "docx"));
        var body = document.MainDocumentPart!.Document.Body!;

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(error => error.Description));
        var entries = body.Descendants<W.Paragraph>().Where(p => StyleOf(p) == "TOC1").ToList();
        Assert.Equal(report.Chapters.Count, entries.Count);
        foreach (var (entry, chapter) in entries.Zip(report.Chapters))
        {
            Assert.Contains(chapter.Heading, entry.InnerText, StringComparison.Ordinal);
            var mark = entry.Descendants<W.Hyperlink>().Single().Anchor!.Value!;
            Assert.Contains(mark, entry.Descendants<W.SimpleField>().Single().Instruction!.Value!, StringComparison.Ordinal);
            Assert.Equal(chapter.Heading, body.Descendants<W.BookmarkStart>().Single(start => start.Name == mark).Parent!.InnerText);
        }
    }

    [Fact]
    public async Task A_short_document_has_no_table_of_contents()
    {
        using var document = await OpenAsync("en");

        Assert.DoesNotContain(document.MainDocumentPart!.Document.Body!.Descendants<W.Paragraph>(), p => StyleOf(p) == "TOC1");
    }

    private static IEnumerable<string> WordsOf(Report report) =>
        report.Cover.Panels.Select(panel => panel.Heading)
            .Concat(report.Chapters.Select(chapter => chapter.Heading))
            .Concat(report.Cover.Panels.SelectMany(panel => panel.Blocks).Concat(report.Chapters.SelectMany(chapter => chapter.Blocks)).SelectMany(WordsOf))
            .Append(report.Cover.Title);

    private static IEnumerable<string> WordsOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text.ToString()],
        Bullets bullets => bullets.Items.SelectMany(WordsOf),
        Table table => [table.Caption, .. table.Headings, .. table.Rows.SelectMany(row => row).Select(cell => cell.ToString())],
        ChartBlock chart => [chart.Chart.Title],
        Unavailable missing => [missing.Section],
        _ => throw new InvalidOperationException(block.ToString()),
    };

    private static IEnumerable<string> WordsOf(Bullet bullet) =>
        [bullet.Text.ToString(), bullet.Lead ?? "", .. bullet.Children.SelectMany(WordsOf)];

    private static async Task<WordprocessingDocument> OpenAsync(string language)
    {
        await using var house = new House(Records.EveryKind);
        return Open(await house.RenderAsync(await house.CouncilAsync(language), "docx"));
    }

    private static WordprocessingDocument Open(ReportFile file) => WordprocessingDocument.Open(new MemoryStream(file.Content.ToArray()), false);

    private static string? StyleOf(W.Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;

    private static bool IsOn(W.OnOffType? flag) => flag is not null && (flag.Val is null || flag.Val.Value);

    private static (int List, int Level) ListOf(W.Styles styles, string id)
    {
        var numbering = styles.Elements<W.Style>().Single(style => style.StyleId == id).StyleParagraphProperties!.NumberingProperties!;
        return (numbering.NumberingId!.Val!.Value, numbering.NumberingLevelReference!.Val!.Value);
    }
}
