using DocumentFormat.OpenXml;
using Isc.Reporting.Text;
using Isc.Text;
using Microsoft.Extensions.Localization;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Isc.Reporting.Renderers.Docx;

/// <summary>Makes paragraphs and runs in the document's language and direction.</summary>
internal sealed class DocxWriting(DocxLanguage language, IStringLocalizer<Texts> texts)
{
    /// <summary>Keeps a number that follows Latin letters, as in "ISC-TF 6", from joining them and changing places with them.</summary>
    private const char RightToLeftMark = '\u200F';

    public DocxLanguage Language { get; } = language;

    public IStringLocalizer<Texts> Texts { get; } = texts;

    // Not IEnumerable: an element is one of its own children, and a single run would be taken apart.
    public W.Paragraph Paragraph(string style, params IReadOnlyList<OpenXmlElement> content)
    {
        var properties = new W.ParagraphProperties(new W.ParagraphStyleId { Val = style });
        if (Language.IsRightToLeft)
            properties.Append(new W.BiDi());
        var paragraph = new W.Paragraph(properties);
        paragraph.Append(content);
        return paragraph;
    }

    /// <summary>A run in the document's language, or in another that is then tagged.</summary>
    public W.Run Run(string text, string? language = null, string? style = null)
    {
        var own = language ?? Language.Code;
        var properties = new W.RunProperties();
        if (style is not null)
            properties.Append(new W.RunStyle { Val = style });
        if (Languages.IsRightToLeft(own))
            properties.Append(new W.RightToLeftText());
        if (own != Language.Code)
            properties.Append(DocxLanguage.Tag(own));
        return new(properties, new W.Text(DocxText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
    }

    public IReadOnlyList<OpenXmlElement> Runs(Phrase phrase) =>
        [.. phrase.Inlines.Select(run => Run(run.Figure is not null && Language.IsRightToLeft ? RightToLeftMark + run.Text : run.Text, run.Language))];

    /// <summary>A template whose placeholders are fields that Word computes.</summary>
    /// <param name="template">Words with {0}, {1}.</param>
    /// <param name="fields">Instruction and the result shown until Word recomputes it.</param>
    public IReadOnlyList<OpenXmlElement> WithFields(string template, params IReadOnlyList<(string Instruction, string Result)> fields)
    {
        var phrase = Phrase.Format(template, [.. fields.Select((_, i) => new Phrase([new Inline($"{i}", new Figure("field", i, []))]))]);
        return [.. phrase.Inlines.Select<Inline, OpenXmlElement>(run => run.Figure is { Value: var i }
            ? new W.SimpleField(Run(fields[(int)i].Result)) { Instruction = $" {fields[(int)i].Instruction} " }
            : Run(run.Text))];
    }
}
