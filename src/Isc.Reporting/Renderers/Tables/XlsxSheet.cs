using System.Globalization;
using DocumentFormat.OpenXml;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Isc.Reporting.Renderers.Tables;

/// <summary>A sheet whose heading rows stay in sight.</summary>
/// <param name="rows">Its rows, headings first: texts, whole numbers and nothing.</param>
/// <param name="rightToLeft">Whether its first column stands on the right.</param>
/// <param name="headingRows">How many rows are headings.</param>
internal sealed class XlsxSheet(IEnumerable<IReadOnlyList<object?>> rows, bool rightToLeft, int headingRows = 1)
{
    private const double ColumnWidth = 24;

    public S.Worksheet Make()
    {
        var data = new S.SheetData(rows.Select((row, index) => RowOf(row, index < headingRows)));
        var width = data.Elements<S.Row>().Max(row => row.ChildElements.Count);
        var below = string.Create(CultureInfo.InvariantCulture, $"A{headingRows + 1}");
        return new(
            new S.SheetViews(new S.SheetView(
                new S.Pane { VerticalSplit = headingRows, TopLeftCell = below, ActivePane = S.PaneValues.BottomLeft, State = S.PaneStateValues.Frozen })
            {
                RightToLeft = rightToLeft,
                WorkbookViewId = 0,
            }),
            new S.Columns(new S.Column { Min = 1, Max = (uint)width, Width = ColumnWidth, CustomWidth = true }),
            data);
    }

    private static S.Row RowOf(IReadOnlyList<object?> cells, bool heading) =>
        new(cells.Select<object?, OpenXmlElement>(cell => XlsxCells.Of(cell, heading)));
}
