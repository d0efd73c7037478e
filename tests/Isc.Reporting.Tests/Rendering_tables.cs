using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Isc.Reporting.Tests.Fakes;
using Isc.Text;
using Microsoft.VisualBasic.FileIO;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Isc.Reporting.Tests;

public sealed class Rendering_tables
{
    public static TheoryData<string> All => [.. Languages.All];

    [Fact]
    public async Task Every_figure_has_a_line_with_the_ids_of_its_records()
    {
        await using var house = new House(Records.EveryKind);
        var report = await house.CouncilAsync();

        var lines = Read(await house.RenderAsync(report, "csv")).Where(line => line[5].Length > 0).ToList();

        Assert.Equal(report.Figures.Count, lines.Count);
        foreach (var (line, figure) in lines.Zip(report.Figures))
        {
            Assert.Equal([figure.Place, figure.Measure, figure.Value.ToString(CultureInfo.InvariantCulture)], [line[0], line[5], line[6]]);
            Assert.Equal(figure.Sources.Select(source => $"{source.Kind}:{source.Id}"), line[7].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        }
    }

    [Fact]
    public async Task Cells_of_tables_and_values_of_charts_say_their_row_and_column()
    {
        await using var house = new House(Records.EveryKind);
        var lines = Read(await house.RenderAsync(await house.CouncilAsync(), "csv"));

        Assert.Contains(lines, line => line is [_, "New members by category", "Academia", "2020", "1,026", "joined", "1026", _]);
        Assert.Contains(lines, line => line is [_, "New members by year", "Academia", "2020", "26", "", "26", ""]);
    }

    [Fact]
    public async Task Words_that_a_spreadsheet_would_calculate_are_made_harmless()
    {
        await using var house = new House(new FakeSection("themes.areas",
            new Table("=cmd()", ["Name", "+1"], [["@SUM(A1)", "-2+3"]])));
        var report = await house.CouncilAsync();

        var line = Read(await house.RenderAsync(report, "csv")).Single();
        Assert.Equal(["'=cmd()", "'@SUM(A1)", "'+1", "'-2+3"], line[1..5]);
        using var book = Open(await house.RenderAsync(report, "xlsx"));
        Assert.Empty(book.WorkbookPart!.WorksheetParts.SelectMany(part => part.Worksheet.Descendants<S.CellFormula>()));
        Assert.All(CellsOf(book, "Table 1"), cell => Assert.Equal(S.CellValues.InlineString, cell.DataType!.Value));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Workbook_is_valid_and_runs_as_its_language_does(string language)
    {
        await using var house = new House(Records.EveryKind);
        using var book = Open(await house.RenderAsync(await house.CouncilAsync(language), "xlsx"));

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(book, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
        Assert.All(book.WorkbookPart!.WorksheetParts, part =>
            Assert.Equal(language == "ar", part.Worksheet.Descendants<S.SheetView>().Single().RightToLeft!.Value));
    }

    [Fact]
    public async Task Workbook_has_a_sheet_of_figures_and_one_for_each_table_and_chart()
    {
        await using var house = new House(Records.EveryKind);
        using var book = Open(await house.RenderAsync(await house.CouncilAsync(), "xlsx"));

        Assert.Equal(["Figures", "Table 1", "Figure 1"], book.WorkbookPart!.Workbook.Descendants<S.Sheet>().Select(sheet => sheet.Name!.Value));
        Assert.Contains(CellsOf(book, "Table 1"), cell => cell is { DataType: null, CellValue.Text: "1026" });
    }

    [Fact]
    public async Task Documents_without_figures_are_not_offered_as_tables()
    {
        await using var house = new House();

        Assert.Equal(["docx", "html", "json", "md"], house.Get<IDocumentRenderer>().Formats);
        Assert.Equal(["csv", "docx", "html", "json", "md", "xlsx"], house.Reports.Formats);
    }

    private static IEnumerable<S.Cell> CellsOf(SpreadsheetDocument book, string sheet)
    {
        var id = book.WorkbookPart!.Workbook.Descendants<S.Sheet>().Single(one => one.Name == sheet).Id!.Value!;
        return ((WorksheetPart)book.WorkbookPart.GetPartById(id)).Worksheet.Descendants<S.Cell>();
    }

    private static SpreadsheetDocument Open(ReportFile file) => SpreadsheetDocument.Open(new MemoryStream(file.Content.ToArray()), false);

    private static List<string[]> Read(ReportFile file)
    {
        using var parser = new TextFieldParser(new MemoryStream(file.Content.ToArray())) { TextFieldType = FieldType.Delimited, HasFieldsEnclosedInQuotes = true };
        parser.SetDelimiters(",");
        parser.ReadLine();
        var lines = new List<string[]>();
        while (parser.ReadFields() is { } line)
            lines.Add(line);
        return lines;
    }
}
