using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Isc.Charts;
using Isc.Text;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using P = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Isc.Reporting.Renderers.Docx;

/// <summary>Native bar charts that can be edited, with caption and alternative text. One for a document: it counts.</summary>
internal sealed class DocxCharts(DocxWriting writing, MainDocumentPart main)
{
    /// <summary>16 cm, in English metric units.</summary>
    private const long Width = 5_760_000;

    private const long BarHeight = 230_000;
    private const long Frame = 700_000;

    private int _count;

    public IEnumerable<OpenXmlElement> Of(ChartModel chart)
    {
        var id = $"rChart{++_count}";
        var caption = writing.WithFields(writing.Texts["Caption_Figure"], ("SEQ Figure \\* ARABIC", $"{_count}"));
        yield return writing.Paragraph(DocxStyle.Caption, [.. caption, writing.Run($" – {chart.Title}")]);

        DocxChartPart.Write(main.AddNewPart<ChartPart>(id), chart, writing.Language.Code);
        // Left to right in every language: LibreOffice reverses the digits of a chart that stands in a right-to-left paragraph.
        yield return new W.Paragraph(
            new W.ParagraphProperties(
                new W.ParagraphStyleId { Val = DocxStyle.Chart },
                new W.BiDi { Val = false },
                new W.Justification { Val = W.JustificationValues.Center }),
            new W.Run(new W.Drawing(InlineOf(chart, id))));
    }

    private P.Inline InlineOf(ChartModel chart, string id)
    {
        var bars = chart.Categories.Count * (chart.Series.Count + 0.6);
        return new(
            new P.Extent { Cx = Width, Cy = Frame + (long)(bars * BarHeight) },
            new P.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new P.DocProperties { Id = (uint)_count, Name = $"Chart {_count}", Description = DescriptionOf(chart) },
            new P.NonVisualGraphicFrameDrawingProperties(),
            new A.Graphic(new A.GraphicData(new C.ChartReference { Id = id })
            {
                Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart",
            }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        };
    }

    // The alternative text gives the values: who cannot see the bars misses nothing.
    private string DescriptionOf(ChartModel chart)
    {
        var culture = Languages.Culture(writing.Language.Code);
        var format = writing.Texts["Label_Value"].Value;
        var rows = chart.Series.SelectMany(series => chart.Categories.Select((category, i) =>
            string.Format(culture, format, chart.Series.Count > 1 ? $"{series.Name}, {category}" : category, series.Values[i].ToString("N0", culture))));
        return DocxText.Clean($"{chart.Title}. {string.Join("; ", rows)}");
    }
}
