using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Isc.Reporting.Text;
using Microsoft.Extensions.Localization;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Isc.Reporting.Renderers.Docx;

/// <summary>A Word document in the house form. Word gives all numbers of chapters, paragraphs, tables, figures and pages.</summary>
internal sealed class DocxRenderer(IStringLocalizer<Texts> texts) : IReportRenderer
{
    public string Format => "docx";

    public string ContentType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public Task<ReadOnlyMemory<byte>> RenderAsync(Report report, string? site, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            var language = new DocxLanguage(report.Language);
            DocxProperties.Write(document, report);
            DocxSettings.Add(main, language);
            DocxNumbering.Add(main, language);
            main.AddNewPart<StyleDefinitionsPart>("rStyles").Styles = DocxStyles.Of(language);
            main.Document = new W.Document(BodyOf(report, main, language, cancellationToken));
        }

        return Task.FromResult<ReadOnlyMemory<byte>>(file.ToArray());
    }

    private W.Body BodyOf(Report report, MainDocumentPart main, DocxLanguage language, CancellationToken cancellationToken)
    {
        var writing = new DocxWriting(language, texts);
        var blocks = new DocxBlocks(writing, new DocxTables(writing), new DocxCharts(writing, main));
        var contents = new DocxContents(writing, report);
        var body = new W.Body(new DocxCover(writing, blocks).Of(report.Cover).Concat(contents.Table()));
        foreach (var (place, chapter) in report.Chapters.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            body.Append(contents.Heading(chapter, place));
            var style = chapter.NumbersParagraphs ? DocxStyle.Numbered : DocxStyle.Body;
            foreach (var (index, block) in chapter.Blocks.Index())
                body.Append(blocks.Of(block, style, leads: index + 1 < chapter.Blocks.Count && chapter.Blocks[index + 1] is Bullets));
        }

        body.Append(new DocxFrame(writing, main).Of(report.Cover));
        return body;
    }
}
