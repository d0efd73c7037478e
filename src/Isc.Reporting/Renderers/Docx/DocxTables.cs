using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Isc.Reporting.Renderers.Docx;

/// <summary>Tables with a caption above and a heading row that repeats on each page. One for a document: it counts.</summary>
internal sealed class DocxTables(DocxWriting writing)
{
    private int _count;

    public IEnumerable<OpenXmlElement> Of(Table table)
    {
        var caption = writing.WithFields(writing.Texts["Caption_Table"], ("SEQ Table \\* ARABIC", $"{++_count}"));
        yield return writing.Paragraph(DocxStyle.Caption, [.. caption, writing.Run($" – {table.Caption}")]);

        var properties = new W.TableProperties(new W.TableStyle { Val = DocxStyle.Table });
        if (writing.Language.IsRightToLeft)
            properties.Append(new W.BiDiVisual());
        properties.Append(
            new W.TableWidth { Width = $"{DocxFrame.TextWidth}", Type = W.TableWidthUnitValues.Dxa },
            new W.TableLook { Val = "0020", FirstRow = true, FirstColumn = false, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
            new W.TableCaption { Val = DocxText.Clean(table.Caption) });

        var width = DocxFrame.TextWidth / table.Headings.Count;
        var grid = new W.TableGrid(table.Headings.Select(_ => new W.GridColumn { Width = $"{width}" }));
        var numeric = Enumerable.Range(0, table.Headings.Count).Select(column => NumericColumn.Is(table, column)).ToArray();
        var heading = new W.TableRow(
            table.Headings.Select((text, i) => Cell(writing.Run(text), DocxStyle.TableHeading, width, numeric[i]))
                .Prepend<OpenXmlElement>(new W.TableRowProperties(new W.CantSplit(), new W.TableHeader())));
        var rows = table.Rows.Select(row => new W.TableRow(
            row.Select((cell, i) => Cell(writing.Runs(cell), DocxStyle.TableText, width, numeric[i]))
                .Prepend<OpenXmlElement>(new W.TableRowProperties(new W.CantSplit()))));

        var result = new W.Table(properties, grid, heading);
        result.Append(rows);
        yield return result;
        // Keeps the next table apart and gives a place to click.
        yield return writing.Paragraph(DocxStyle.Body);
    }

    private W.TableCell Cell(OpenXmlElement content, string style, int width, bool numeric) => Cell([content], style, width, numeric);

    private W.TableCell Cell(IReadOnlyList<OpenXmlElement> content, string style, int width, bool numeric)
    {
        var paragraph = writing.Paragraph(style, content);
        if (numeric)
            paragraph.ParagraphProperties!.Append(new W.Justification { Val = W.JustificationValues.Right });
        return new(new W.TableCellProperties(new W.TableCellWidth { Width = $"{width}", Type = W.TableWidthUnitValues.Dxa }), paragraph);
    }
}
