using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Isc.Reporting.Renderers.Docx;

/// <summary>Blocks of the model as paragraphs, lists, tables and charts.</summary>
internal sealed class DocxBlocks(DocxWriting writing, DocxTables tables, DocxCharts charts)
{
    /// <summary>Characters from which a lead is text of its own, and keeping it with its bullets would tear a hole into the page.</summary>
    private const int LongLead = 200;

    /// <param name="block">The block.</param>
    /// <param name="style">Style of its paragraphs: numbered, plain, or a cover panel's.</param>
    /// <param name="leads">True for a paragraph with bullets under it, which stays on their page.</param>
    public IEnumerable<OpenXmlElement> Of(Block block, string style, bool leads = false) => block switch
    {
        Paragraph paragraph => [leads && paragraph.Text.ToString().Length < LongLead ? Lead(paragraph, style) : writing.Paragraph(style, writing.Runs(paragraph.Text))],
        Bullets bullets => bullets.Items.SelectMany(item => Item(item, DocxStyle.Bullet)),
        Table table => tables.Of(table),
        ChartBlock chart => charts.Of(chart.Chart),
        Unavailable missing => [writing.Paragraph(DocxStyle.Notice, writing.Run(UnavailableText.Of(missing, writing.Texts)))],
        _ => throw new InvalidOperationException($"No rendering of {block.GetType().Name} in DOCX."),
    };

    private W.Paragraph Lead(Paragraph paragraph, string style)
    {
        var lead = writing.Paragraph(style, writing.Runs(paragraph.Text));
        lead.ParagraphProperties!.ParagraphStyleId!.InsertAfterSelf(new W.KeepNext());
        return lead;
    }

    // The form knows two levels; deeper items stay on the second.
    private IEnumerable<OpenXmlElement> Item(Bullet item, string style)
    {
        IReadOnlyList<OpenXmlElement> lead = item.Lead is { } words
            ? [writing.Run(BulletLead.Of(words, writing.Texts), style: DocxStyle.Strong), writing.Run(BulletLead.Gap)]
            : [];
        return item.Children
            .SelectMany(child => Item(child, DocxStyle.Letter))
            .Prepend(writing.Paragraph(style, [.. lead, .. writing.Runs(item.Text)]));
    }
}
