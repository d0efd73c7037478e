using System.Text;
using Isc.Reporting.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Renderers;

/// <summary>CommonMark with pipe tables.</summary>
internal sealed class MarkdownRenderer(IStringLocalizer<Texts> texts) : IReportRenderer
{
    public string Format => "md";

    public string ContentType => "text/markdown; charset=utf-8";

    public Task<ReadOnlyMemory<byte>> RenderAsync(Report report, string? site, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        Cover(text, report.Cover);
        foreach (var chapter in Numbering.Of(report))
        {
            text.Append("## ").Append(chapter.Number).Append(' ').AppendLine(MarkdownText.Escape(chapter.Chapter.Heading)).AppendLine();
            foreach (var block in chapter.Blocks)
                new MarkdownBlocks(text, texts).Add(block.Block, block.Number);
        }

        return Task.FromResult<ReadOnlyMemory<byte>>(Encoding.UTF8.GetBytes(text.ToString().TrimEnd() + "\n"));
    }

    private void Cover(StringBuilder text, Cover cover)
    {
        text.Append("# ").AppendLine(MarkdownText.Escape(cover.Title)).AppendLine();
        text.Append("**").Append(MarkdownText.Escape(cover.Addressee)).AppendLine("**").AppendLine();
        text.AppendLine(MarkdownText.Escape(cover.Source)).AppendLine();
        foreach (var field in cover.Fields)
            text.Append("- **").Append(MarkdownText.Escape(BulletLead.Of(field.Label, texts))).Append("** ").AppendLine(MarkdownText.Escape(field.Value));
        text.AppendLine();
        foreach (var panel in cover.Panels)
        {
            text.Append("**").Append(MarkdownText.Escape(panel.Heading)).AppendLine("**").AppendLine();
            foreach (var block in panel.Blocks)
                new MarkdownBlocks(text, texts).Add(block, null);
        }
    }
}
