using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Isc.Reporting.Text;
using Isc.Text;
using Microsoft.Extensions.Localization;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Isc.Reporting.Renderers.Tables;

/// <summary>A workbook: all figures with the records behind them, then a sheet for each table and chart.</summary>
internal sealed class XlsxRenderer(IStringLocalizer<Texts> texts) : IReportRenderer
{
    public string Format => "xlsx";

    public string ContentType => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public bool IsTabular => true;

    public Task<ReadOnlyMemory<byte>> RenderAsync(Report report, string? site, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            document.PackageProperties.Title = XlsxCells.Clean(report.Cover.Title);
            document.PackageProperties.Language = Languages.Culture(report.Language).Name;
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>("rStyles").Stylesheet = XlsxCells.Styles();
            var sheets = new S.Sheets();
            book.Workbook = new S.Workbook(sheets);
            var rightToLeft = Languages.IsRightToLeft(report.Language);
            Add(book, sheets, texts["Sheet_Figures"], new XlsxSheet(Figures(report), rightToLeft));
            var (tables, charts) = (0, 0);
            foreach (var grid in DataCells.Grids(report))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var name = grid.IsChart ? texts["Caption_Figure", ++charts] : texts["Caption_Table", ++tables];
                Add(book, sheets, name, new XlsxSheet(Grid(grid.Caption, grid.Headings, grid.Rows), rightToLeft, headingRows: 2));
            }
        }

        return Task.FromResult<ReadOnlyMemory<byte>>(file.ToArray());
    }

    private IEnumerable<IReadOnlyList<object?>> Figures(Report report)
    {
        string[] headings = ["Sources_Place", "Sheet_Table", "Sheet_Row", "Sheet_Column", "Sheet_Text", "Sheet_Measure", "Sources_Figure", "Sources_Records"];
        yield return [.. headings.Select(key => texts[key].Value)];
        foreach (var cell in DataCells.Of(report))
            yield return [PlaceOf(report, cell.Place), cell.Table, cell.Row, cell.Column, cell.Text, cell.Measure, cell.Value, cell.SourceIds];
    }

    private static string PlaceOf(Report report, string place) => report.Cover.Panels.FirstOrDefault(panel => panel.Key == place)?.Heading ?? place;

    private static IEnumerable<IReadOnlyList<object?>> Grid(string caption, IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<DataCell>> rows)
    {
        yield return [caption];
        yield return headings;
        foreach (var row in rows)
            yield return [.. row.Select(cell => cell.Value is { } number ? (object)number : cell.Text)];
    }

    private static void Add(WorkbookPart book, S.Sheets sheets, string name, XlsxSheet sheet)
    {
        var number = (uint)sheets.ChildElements.Count + 1;
        book.AddNewPart<WorksheetPart>($"rSheet{number}").Worksheet = sheet.Make();
        sheets.Append(new S.Sheet { Name = XlsxCells.SheetName(name), SheetId = number, Id = $"rSheet{number}" });
    }
}
