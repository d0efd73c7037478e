using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Isc.Reporting.Renderers.Docx;

/// <summary>Page, header with the document's symbol, footer with page numbers. The first page has the cover instead of a header.</summary>
internal sealed class DocxFrame(DocxWriting writing, MainDocumentPart main)
{
    /// <summary>Width of A4 between margins, in twentieths of a point.</summary>
    public const int TextWidth = PageWidth - (2 * Margin);

    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int Margin = 1304;

    public W.SectionProperties Of(Cover cover)
    {
        main.AddNewPart<HeaderPart>("rHeader").Header = new W.Header(Header(cover));
        main.AddNewPart<HeaderPart>("rFirstHeader").Header = new W.Header(writing.Paragraph(DocxStyle.Header));
        main.AddNewPart<FooterPart>("rFooter").Footer = new W.Footer(Footer(cover));
        main.AddNewPart<FooterPart>("rFirstFooter").Footer = new W.Footer(Footer(cover));

        var section = new W.SectionProperties(
            new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = "rHeader" },
            new W.HeaderReference { Type = W.HeaderFooterValues.First, Id = "rFirstHeader" },
            new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = "rFooter" },
            new W.FooterReference { Type = W.HeaderFooterValues.First, Id = "rFirstFooter" },
            new W.PageSize { Width = PageWidth, Height = PageHeight },
            new W.PageMargin { Top = 1418, Bottom = 1304, Left = Margin, Right = Margin, Header = 680, Footer = 567, Gutter = 0 },
            new W.TitlePage());
        if (writing.Language.IsRightToLeft)
            section.Append(new W.BiDi());
        return section;
    }

    private W.Paragraph Header(Cover cover)
    {
        IReadOnlyList<OpenXmlElement> symbol = cover.Fields.FirstOrDefault(field => field.Key == "symbol") is { } field
            ? [Tab(), writing.Run(Phrase.Format(writing.Texts["Label_Value"], field.Label, field.Value).ToString())]
            : [];
        return writing.Paragraph(DocxStyle.Header, [writing.Run(cover.Addressee), .. symbol]);
    }

    private W.Paragraph Footer(Cover cover)
    {
        var date = cover.Fields.FirstOrDefault(field => field.Key == "date")?.Value ?? "";
        var pages = writing.WithFields(writing.Texts["Footer_Page"], ("PAGE", "1"), ("NUMPAGES", "1"));
        return writing.Paragraph(DocxStyle.Footer, [writing.Run(date), Tab(), .. pages]);
    }

    private static W.Run Tab() => new(new W.TabChar());
}
