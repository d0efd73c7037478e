using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Isc.Charts;
using Isc.Text;

namespace Isc.Reporting.Renderers.Docx;

/// <summary>The chart itself: horizontal bars, first category on top, values at the bars, its data in a workbook inside.</summary>
internal static class DocxChartPart
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // Told apart without colour by their darkness.
    private static readonly string[] Fills = ["0B4A6F", "D98324", "6FA8C9", "7A4E1D", "9FB3C1"];

    public static void Write(ChartPart part, ChartModel chart, string language)
    {
        DocxChartWorkbook.Write(part.AddNewPart<EmbeddedPackagePart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "rData"), chart);
        var space = new XElement(C + "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", C), new XAttribute(XNamespace.Xmlns + "a", A), new XAttribute(XNamespace.Xmlns + "r", R),
            Value("date1904", "0"), Value("lang", Languages.Culture(language).Name), Value("roundedCorners", "0"),
            new XElement(C + "chart",
                Value("autoTitleDeleted", "1"),
                new XElement(C + "plotArea", new XElement(C + "layout"), Bars(chart), CategoryAxis(), ValueAxis()),
                chart.Series.Count > 1 ? new XElement(C + "legend", Value("legendPos", "t"), Value("overlay", "0")) : null,
                Value("plotVisOnly", "1"), Value("dispBlanksAs", "gap")),
            new XElement(C + "spPr", new XElement(A + "noFill"), Line(null)),
            new XElement(C + "txPr", new XElement(A + "bodyPr"), new XElement(A + "lstStyle"),
                new XElement(A + "p", new XElement(A + "pPr", new XElement(A + "defRPr", new XAttribute("sz", "900"))), new XElement(A + "endParaRPr", new XAttribute("lang", Languages.Culture(language).Name)))),
            new XElement(C + "externalData", new XAttribute(R + "id", "rData"), Value("autoUpdate", "0")));
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        new XDocument(space).Save(stream);
    }

    private static XElement Bars(ChartModel chart) => new(C + "barChart",
        Value("barDir", "bar"), Value("grouping", "clustered"), Value("varyColors", "0"),
        chart.Series.Select((series, i) => Series(chart, series, i)),
        Value("gapWidth", "60"), Value("axId", "1"), Value("axId", "2"));

    private static XElement Series(ChartModel chart, ChartSeries series, int index)
    {
        var column = DocxChartWorkbook.Column(index + 1);
        var last = chart.Categories.Count + 1;
        return new(C + "ser",
            Value("idx", $"{index}"), Value("order", $"{index}"),
            new XElement(C + "tx", Cached("strRef", $"Sheet1!${column}$1", "strCache", [series.Name])),
            new XElement(C + "spPr", new XElement(A + "solidFill", Colour(Fills[index % Fills.Length]))),
            Value("invertIfNegative", "0"),
            new XElement(C + "dLbls",
                Value("showLegendKey", "0"), Value("showVal", "1"), Value("showCatName", "0"), Value("showSerName", "0"),
                Value("showPercent", "0"), Value("showBubbleSize", "0")),
            new XElement(C + "cat", Cached("strRef", $"Sheet1!$A$2:$A${last}", "strCache", chart.Categories)),
            new XElement(C + "val", Cached("numRef", $"Sheet1!${column}$2:${column}${last}", "numCache",
                series.Values.Select(value => value.ToString(CultureInfo.InvariantCulture)))));
    }

    private static XElement Cached(string reference, string formula, string cache, IEnumerable<string> values)
    {
        var points = values.Select((value, i) => new XElement(C + "pt", new XAttribute("idx", i), new XElement(C + "v", DocxText.Clean(value)))).ToList();
        return new(C + reference,
            new XElement(C + "f", formula),
            new XElement(C + cache,
                cache == "numCache" ? new XElement(C + "formatCode", "#,##0") : null,
                Value("ptCount", $"{points.Count}"),
                points));
    }

    private static XElement CategoryAxis() => new(C + "catAx",
        Value("axId", "1"), new XElement(C + "scaling", Value("orientation", "maxMin")), Value("delete", "0"), Value("axPos", "l"),
        Value("numFmt", null, ("formatCode", "General"), ("sourceLinked", "0")),
        Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "low"),
        new XElement(C + "spPr", Line("8A98A5")), Value("crossAx", "2"), Value("crosses", "autoZero"));

    private static XElement ValueAxis() => new(C + "valAx",
        Value("axId", "2"), new XElement(C + "scaling", Value("orientation", "minMax"), Value("min", "0")), Value("delete", "1"), Value("axPos", "t"),
        Value("numFmt", null, ("formatCode", "#,##0"), ("sourceLinked", "0")),
        Value("majorTickMark", "none"), Value("minorTickMark", "none"), Value("tickLblPos", "nextTo"),
        Value("crossAx", "1"), Value("crosses", "autoZero"));

    private static XElement Line(string? colour) => new(A + "ln",
        colour is null ? new XElement(A + "noFill") : new XElement(A + "solidFill", Colour(colour)));

    private static XElement Colour(string value) => new(A + "srgbClr", new XAttribute("val", value));

    private static XElement Value(string name, string? value, params (string Name, string Value)[] more) => new(C + name,
        value is null ? null : new XAttribute("val", value),
        more.Select(attribute => new XAttribute(attribute.Name, attribute.Value)));
}
