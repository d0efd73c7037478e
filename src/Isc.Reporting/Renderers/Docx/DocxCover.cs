using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Isc.Reporting.Renderers.Docx;

/// <summary>The cover: addressee and fields side by side, who reports, the title, then the panels in a box.</summary>
internal sealed class DocxCover(DocxWriting writing, DocxBlocks blocks)
{
    private const int FieldsWidth = 4500;

    public IEnumerable<OpenXmlElement> Of(Cover cover)
    {
        yield return Masthead(cover);
        yield return writing.Paragraph(DocxStyle.Source, writing.Run(cover.Source));
        yield return writing.Paragraph(DocxStyle.Title, writing.Run(cover.Title));
        if (cover.Panels.Count > 0)
            yield return Panels(cover);
    }

    private W.Table Masthead(Cover cover)
    {
        var addressee = writing.Paragraph(DocxStyle.Addressee, writing.Run(cover.Addressee));
        var fields = cover.Fields.Select(field =>
            writing.Paragraph(DocxStyle.CoverField, Field(field, strong: field.Key is "agenda-item" or "symbol")));
        return Layout(
            new W.TableBorders(DocxTableStyle.Rule<W.BottomBorder>(18, DocxStyles.Accent)),
            [DocxFrame.TextWidth - FieldsWidth, FieldsWidth],
            [new W.TableRow(Cell(DocxFrame.TextWidth - FieldsWidth, [addressee]), Cell(FieldsWidth, fields))]);
    }

    private IReadOnlyList<OpenXmlElement> Field(CoverField field, bool strong)
    {
        var words = Phrase.Format(writing.Texts["Label_Value"], field.Label, field.Value);
        return [writing.Run(words.ToString(), style: strong ? DocxStyle.Strong : null)];
    }

    private W.Table Panels(Cover cover)
    {
        var rows = cover.Panels.Select(panel => new W.TableRow(Cell(
            DocxFrame.TextWidth,
            panel.Blocks.SelectMany(block => blocks.Of(block, DocxStyle.PanelText))
                .Prepend(writing.Paragraph(DocxStyle.PanelHeading, writing.Run(panel.Heading))),
            DocxStyles.Tint)));
        return Layout(
            new W.TableBorders(
                DocxTableStyle.Rule<W.TopBorder>(6, DocxStyles.Line),
                DocxTableStyle.Rule<W.LeftBorder>(6, DocxStyles.Line),
                DocxTableStyle.Rule<W.BottomBorder>(6, DocxStyles.Line),
                DocxTableStyle.Rule<W.RightBorder>(6, DocxStyles.Line),
                DocxTableStyle.Rule<W.InsideHorizontalBorder>(6, DocxStyles.Line)),
            [DocxFrame.TextWidth],
            rows);
    }

    private W.Table Layout(W.TableBorders borders, IReadOnlyList<int> widths, IEnumerable<W.TableRow> rows)
    {
        var properties = new W.TableProperties();
        if (writing.Language.IsRightToLeft)
            properties.Append(new W.BiDiVisual());
        properties.Append(
            new W.TableWidth { Width = $"{widths.Sum()}", Type = W.TableWidthUnitValues.Dxa },
            borders,
            new W.TableLayout { Type = W.TableLayoutValues.Fixed },
            new W.TableCellMarginDefault(
                new W.TableCellLeftMargin { Width = 140, Type = W.TableWidthValues.Dxa },
                new W.TableCellRightMargin { Width = 140, Type = W.TableWidthValues.Dxa }));
        var table = new W.Table(properties, new W.TableGrid(widths.Select(width => new W.GridColumn { Width = $"{width}" })));
        table.Append(rows);
        return table;
    }

    private W.TableCell Cell(int width, IEnumerable<OpenXmlElement> content, string? fill = null)
    {
        var properties = new W.TableCellProperties(new W.TableCellWidth { Width = $"{width}", Type = W.TableWidthUnitValues.Dxa });
        if (fill is not null)
            properties.Append(new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = fill });
        var cell = new W.TableCell(properties);
        cell.Append(content);
        // A cell must end with a paragraph.
        if (cell.LastChild is not W.Paragraph)
            cell.Append(writing.Paragraph(DocxStyle.PanelText));
        return cell;
    }
}
