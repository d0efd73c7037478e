using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Isc.Charts;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Isc.Reporting.Renderers.Docx;

/// <summary>The workbook that Word opens when someone edits a chart's data.</summary>
internal static class DocxChartWorkbook
{
    public static void Write(EmbeddedPackagePart part, ChartModel chart)
    {
        using var stream = new MemoryStream();
        using (var file = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = file.AddWorkbookPart();
            book.AddNewPart<WorksheetPart>("rSheet").Worksheet = new S.Worksheet(new S.SheetData(RowsOf(chart)));
            book.Workbook = new S.Workbook(new S.Sheets(new S.Sheet { Name = "Sheet1", SheetId = 1, Id = "rSheet" }));
        }

        stream.Position = 0;
        part.FeedData(stream);
    }

    /// <summary>Letters of a column, counted from 0: A, B … Z, AA.</summary>
    public static string Column(int index) => index < 26
        ? ((char)('A' + index)).ToString()
        : Column((index / 26) - 1) + (char)('A' + (index % 26));

    private static IEnumerable<OpenXmlElement> RowsOf(ChartModel chart)
    {
        yield return new S.Row(chart.Series.Select(series => Words(series.Name)).Prepend(Words(chart.CategoryHeading)));
        foreach (var (index, category) in chart.Categories.Index())
            yield return new S.Row(chart.Series.Select(series => Number(series.Values[index])).Prepend(Words(category)));
    }

    // Inline strings are never read as formulas.
    private static S.Cell Words(string text) => new(new S.InlineString(new S.Text(DocxText.Clean(text)))) { DataType = S.CellValues.InlineString };

    private static S.Cell Number(long value) => new(new S.CellValue(value.ToString(CultureInfo.InvariantCulture)));
}
