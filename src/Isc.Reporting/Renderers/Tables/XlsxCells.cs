using System.Globalization;
using DocumentFormat.OpenXml;
using Isc.Reporting.Renderers.Docx;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace Isc.Reporting.Renderers.Tables;

/// <summary>Cells of a workbook. Texts are inline strings, which are never calculated; numbers are typed.</summary>
internal static class XlsxCells
{
    private const uint Heading = 1;
    private const uint Number = 2;

    /// <summary>What a cell and a sheet's name hold at most, by Excel's rule.</summary>
    private const int LongestText = 32_767;

    private const int LongestName = 31;

    public static S.Cell Of(object? content, bool heading) => content switch
    {
        null => new S.Cell(),
        long number => new S.Cell(new S.CellValue(number.ToString(CultureInfo.InvariantCulture))) { StyleIndex = Number },
        _ => new S.Cell(new S.InlineString(new S.Text(Clean((string)content)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = S.CellValues.InlineString,
            StyleIndex = heading ? Heading : 0,
        },
    };

    public static string Clean(string text) => DocxText.Clean(text.Length > LongestText ? text[..LongestText] : text);

    public static string SheetName(string name)
    {
        var allowed = string.Concat(name.Select(c => @"[]:*?/\".Contains(c, StringComparison.Ordinal) ? ' ' : c));
        return allowed.Length > LongestName ? allowed[..LongestName] : allowed;
    }

    public static S.Stylesheet Styles() => new(
        new S.Fonts(new S.Font(), new S.Font(new S.Bold())),
        new S.Fills(new S.Fill(new S.PatternFill { PatternType = S.PatternValues.None }), new S.Fill(new S.PatternFill { PatternType = S.PatternValues.Gray125 })),
        new S.Borders(new S.Border()),
        new S.CellFormats(
            new S.CellFormat(new S.Alignment { WrapText = true, Vertical = S.VerticalAlignmentValues.Top }) { ApplyAlignment = true },
            new S.CellFormat { FontId = 1, ApplyFont = true },
            // 3 is "#,##0": the program that opens it writes the separators of its own language.
            new S.CellFormat { NumberFormatId = 3, ApplyNumberFormat = true }));
}
