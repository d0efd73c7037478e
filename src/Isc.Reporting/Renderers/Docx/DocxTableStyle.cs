using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Isc.Reporting.Renderers.Docx;

/// <summary>The look of data tables: rules between rows, a tinted heading row.</summary>
internal static class DocxTableStyle
{
    public static W.Style Of() => new(
        new W.StyleName { Val = "Report Table" },
        new W.BasedOn { Val = "TableNormal" },
        new W.StyleTableProperties(
            new W.TableBorders(
                Rule<W.TopBorder>(8, DocxStyles.Accent),
                Rule<W.BottomBorder>(8, DocxStyles.Accent),
                Rule<W.InsideHorizontalBorder>(4, DocxStyles.Line)),
            new W.TableCellMarginDefault(
                new W.TableCellLeftMargin { Width = 100, Type = W.TableWidthValues.Dxa },
                new W.TableCellRightMargin { Width = 100, Type = W.TableWidthValues.Dxa })),
        new W.TableStyleProperties(
            new W.TableStyleConditionalFormattingTableCellProperties(
                new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = DocxStyles.Tint }))
        {
            Type = W.TableStyleOverrideValues.FirstRow,
        })
    {
        Type = W.StyleValues.Table,
        StyleId = DocxStyle.Table,
        CustomStyle = true,
    };

    /// <summary>Word's own base of every table style, which a document must bring along.</summary>
    public static W.Style Base() => new(
        new W.StyleName { Val = "Normal Table" },
        new W.UIPriority { Val = 99 },
        new W.SemiHidden(),
        new W.UnhideWhenUsed())
    {
        Type = W.StyleValues.Table,
        StyleId = "TableNormal",
        Default = true,
    };

    public static TBorder Rule<TBorder>(uint eighths, string colour)
        where TBorder : W.BorderType, new() =>
        new() { Val = W.BorderValues.Single, Size = eighths, Space = 0, Color = colour };
}
