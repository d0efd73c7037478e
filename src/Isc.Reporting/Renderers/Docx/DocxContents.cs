using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Isc.Reporting.Renderers.Docx;

/// <summary>
/// The table of contents of a long document. Its page numbers are references that Word and LibreOffice compute; a field of the whole
/// table would stay as it was written until someone asked for it.
/// </summary>
internal sealed class DocxContents(DocxWriting writing, Report report)
{
    /// <summary>Characters of about ten pages, from which readers leaf.</summary>
    private const int Long = 25_000;

    private readonly bool _wanted = report.Chapters.Count > 1 && ReportPhrases.Of(report).Sum(placed => placed.Phrase.Inlines.Sum(run => run.Text.Length)) > Long;

    public IEnumerable<OpenXmlElement> Table() => !_wanted ? [] :
        Numbering.Of(report).Select((chapter, index) => Entry(chapter, index))
            .Prepend(writing.Paragraph(DocxStyle.ContentsHeading, writing.Run(writing.Texts["Contents_Heading"])));

    /// <summary>The heading of a chapter, marked where the table refers to it.</summary>
    public W.Paragraph Heading(Chapter chapter, int index)
    {
        var words = writing.Run(chapter.Heading);
        return _wanted
            ? writing.Paragraph(DocxStyle.Chapter, new W.BookmarkStart { Id = $"{index}", Name = Mark(index) }, words, new W.BookmarkEnd { Id = $"{index}" })
            : writing.Paragraph(DocxStyle.Chapter, words);
    }

    private W.Paragraph Entry(NumberedChapter chapter, int index) => writing.Paragraph(DocxStyle.Contents, new W.Hyperlink(
        writing.Run(chapter.Number), Tab(), writing.Run(chapter.Chapter.Heading), Tab(),
        new W.SimpleField(writing.Run("1")) { Instruction = $" PAGEREF {Mark(index)} \\h ", Dirty = true }) { Anchor = Mark(index), History = true });

    private static W.Run Tab() => new(new W.TabChar());

    private static string Mark(int index) => $"_Toc{index + 1:D9}";
}
