using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Isc.Reporting.Renderers.Docx;

/// <summary>The styles of a document. Sizes in half points, distances in twentieths of a point.</summary>
internal static class DocxStyles
{
    public const string Accent = "0B4A6F";
    public const string Quiet = "51606D";
    public const string Line = "B8C4CE";
    public const string Tint = "EEF3F7";
    private const string Alarm = "9A1C1F";

    public static W.Styles Of(DocxLanguage language)
    {
        var make = new DocxStyleMaker(language);
        var styles = new W.Styles(make.Defaults());
        styles.Append(All(make));
        styles.Append(DocxTableStyle.Base(), DocxTableStyle.Of());
        return styles;
    }

    private static IEnumerable<OpenXmlElement> All(DocxStyleMaker make) =>
    [
        make.Paragraph(DocxStyle.Normal, "Normal", new() { After = 120, Size = 22 }),
        make.Paragraph(DocxStyle.Body, "Body Text", new() { After = 140 }),
        make.Paragraph(DocxStyle.Numbered, "Numbered Paragraph", new() { After = 140, List = (DocxNumbering.Chapters, 1) }),
        make.Paragraph(DocxStyle.Title, "Title", new() { Size = 32, Bold = true, Colour = Accent, Before = 60, After = 280, Centred = true, KeepNext = true, Next = DocxStyle.Body }),
        make.Paragraph(DocxStyle.Source, "Subtitle", new() { Size = 24, Colour = Quiet, Before = 360, After = 60, Centred = true, KeepNext = true, Next = DocxStyle.Title }),
        make.Paragraph(DocxStyle.Chapter, "heading 1", new() { Size = 28, Bold = true, Colour = Accent, Before = 400, After = 160, KeepNext = true, Outline = 0, List = (DocxNumbering.Chapters, 0), Next = DocxStyle.Numbered }),
        make.Paragraph(DocxStyle.ContentsHeading, "TOC Heading", new() { Size = 28, Bold = true, Colour = Accent, Before = 400, After = 160, KeepNext = true, Next = DocxStyle.Contents }),
        make.Paragraph(DocxStyle.Contents, "toc 1", new() { After = 80, Tab = DocxFrame.TextWidth, Leader = true }),
        make.Paragraph(DocxStyle.Bullet, "List Bullet", new() { After = 80, List = (DocxNumbering.Bullets, 0) }),
        make.Paragraph(DocxStyle.Letter, "List Bullet 2", new() { After = 60, List = (DocxNumbering.Bullets, 1) }),
        make.Paragraph(DocxStyle.Caption, "caption", new() { Size = 20, Bold = true, Colour = Accent, Before = 240, After = 100, KeepNext = true }),
        make.Paragraph(DocxStyle.Chart, "Chart", new() { After = 240, Centred = true }),
        make.Paragraph(DocxStyle.Notice, "Notice", new() { Colour = Alarm, Before = 120, After = 160, Rule = Alarm }),
        make.Paragraph(DocxStyle.Addressee, "Addressee", new() { Size = 30, Bold = true, Colour = Accent, After = 0 }),
        make.Paragraph(DocxStyle.CoverField, "Cover Field", new() { Size = 20, After = 20 }),
        make.Paragraph(DocxStyle.PanelHeading, "Panel Heading", new() { Size = 22, Bold = true, Colour = Accent, Before = 100, After = 40, KeepNext = true }),
        make.Paragraph(DocxStyle.PanelText, "Panel Text", new() { After = 100 }),
        make.Paragraph(DocxStyle.TableHeading, "Table Heading", new() { Size = 20, Bold = true, Colour = Accent, Before = 60, After = 60, KeepNext = true }),
        make.Paragraph(DocxStyle.TableText, "Table Text", new() { Size = 20, Before = 50, After = 50 }),
        make.Paragraph(DocxStyle.Header, "header", new() { Size = 18, Colour = Quiet, After = 0, Tab = DocxFrame.TextWidth }),
        make.Paragraph(DocxStyle.Footer, "footer", new() { Size = 18, Colour = Quiet, After = 0, Tab = DocxFrame.TextWidth }),
        make.Strong(),
    ];
}
