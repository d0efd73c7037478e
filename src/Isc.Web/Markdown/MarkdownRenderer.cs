using System.Text.Encodings.Web;
using System.Text.Unicode;
using Isc.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Isc.Web.Markdown;

/// <summary>
/// The one renderer of text that people write. HTML in it is text, extensions are named one by one, addresses are checked in the syntax
/// tree and the result against an allow-list; what fails is shown as it was written.
/// </summary>
public static class MarkdownRenderer
{
    /// <summary>Longer texts are shown as they were written.</summary>
    public const int MaximumLength = 100_000;

    // A line is read as often as it opens links that it does not close.
    private const int LongestLine = 10_000;

    // A table gives each of its rows as many cells as its longest row has.
    private const int MostCells = 50_000;

    // The page's own headings come first.
    private const int HeadingOffset = 2;

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .DisableHtml().UsePreciseSourceLocation().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks().Build();

    /// <summary>HTML that holds nothing but what <see cref="MarkdownAllowList"/> names.</summary>
    public static string ToHtml(string text)
    {
        if (!IsWithinLimits(text))
            return AsWritten(text);
        try
        {
            var document = Markdig.Markdown.Parse(text, Pipeline);
            Settle(document, text);
            return MarkdownAllowList.Apply(document.ToHtml(Pipeline));
        }
        catch (ArgumentException)
        {
            // Markdig's answer to lists and quotations nested beyond its limit.
            return AsWritten(text);
        }
    }

    private static bool IsWithinLimits(string text)
    {
        if (text.Length > MaximumLength)
            return false;
        var (lines, bars) = (0, 0);
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.Length > LongestLine)
                return false;
            (lines, bars) = (lines + 1, Math.Max(bars, line.Count('|')));
        }

        return (long)lines * bars <= MostCells;
    }

    private static string AsWritten(string text) => $"<p>{Encoder.Encode(text)}</p>";

    private static void Settle(MarkdownDocument document, string text)
    {
        foreach (var part in document.Descendants().ToList())
        {
            switch (part)
            {
                case LinkInline link when !WebAddress.IsLinkable(link.Url):
                    link.ReplaceBy(Source(link, text), copyChildren: false);
                    break;
                case LinkInline { IsImage: true } image when WebAddress.IsWeb(image.Url):
                    // The content security policy loads no picture from elsewhere.
                    image.IsImage = false;
                    break;
                case AutolinkInline { IsEmail: false } link when !WebAddress.IsLinkable(link.Url):
                    link.ReplaceBy(Source(link, text));
                    break;
                case HeadingBlock heading:
                    heading.Level = Math.Min(6, heading.Level + HeadingOffset);
                    break;
                case FencedCodeBlock code:
                    code.RemoveData(typeof(HtmlAttributes));
                    code.Info = null;
                    break;
                case Table table:
                    Align(table);
                    break;
            }
        }
    }

    private static LiteralInline Source(Inline part, string text) =>
        new(part.Span is { IsEmpty: false } span && span.End < text.Length ? text.Substring(span.Start, span.Length) : "");

    // The renderer would write style attributes.
    private static void Align(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            foreach (var (place, cell) in row.OfType<TableCell>().Index())
            {
                if (place < table.ColumnDefinitions.Count && table.ColumnDefinitions[place].Alignment == TableColumnAlign.Right)
                    cell.GetAttributes().AddClass("numeric");
            }
        }

        foreach (var column in table.ColumnDefinitions)
            (column.Alignment, column.Width) = (null, 0);
    }
}
