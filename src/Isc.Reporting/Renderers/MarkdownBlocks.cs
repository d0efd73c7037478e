using System.Globalization;
using System.Text;
using Isc.Charts;
using Isc.Reporting.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Renderers;

/// <summary>Writes blocks as Markdown.</summary>
internal sealed class MarkdownBlocks(StringBuilder text, IStringLocalizer<Texts> texts)
{
    public void Add(Block block, string? number)
    {
        switch (block)
        {
            // "2.1 " begins no list in CommonMark: only digits and one dot do.
            case Paragraph paragraph when number is not null:
                text.Append(number).Append(' ').AppendLine(MarkdownText.Escape(paragraph.Text.ToString()));
                break;
            case Paragraph paragraph:
                text.AppendLine(MarkdownText.AtLineStart(paragraph.Text.ToString()));
                break;
            case Bullets bullets:
                foreach (var item in bullets.Items)
                    Add(item);
                break;
            case Table table:
                Add(table.Caption, table.Headings, table.Rows.Select(row => row.Select(cell => cell.ToString())));
                break;
            case ChartBlock chart:
                Add(chart.Chart);
                break;
            case Unavailable missing:
                text.Append("> ").AppendLine(MarkdownText.Escape(UnavailableText.Of(missing, texts)));
                break;
        }

        text.AppendLine();
    }

    private void Add(Bullet item)
    {
        text.Append("- ");
        if (item.Lead is { } lead)
            text.Append("**").Append(MarkdownText.Escape(BulletLead.Of(lead, texts))).Append("** ");
        text.AppendLine(item.Lead is null ? MarkdownText.AtLineStart(item.Text.ToString()) : MarkdownText.Escape(item.Text.ToString()));
        foreach (var (index, child) in item.Children.Index())
            AddChild(child, (char)('a' + (index % 26)), 1);
    }

    private void AddChild(Bullet item, char letter, int depth)
    {
        text.Append(' ', depth * 2).Append("- ").Append(letter).Append(") ");
        if (item.Lead is { } lead)
            text.Append("**").Append(MarkdownText.Escape(BulletLead.Of(lead, texts))).Append("** ");
        text.AppendLine(MarkdownText.Escape(item.Text.ToString()));
        foreach (var (index, child) in item.Children.Index())
            AddChild(child, (char)('a' + (index % 26)), depth + 1);
    }

    private void Add(ChartModel chart) => Add(
        chart.Title,
        [chart.CategoryHeading, .. chart.Series.Select(series => series.Name)],
        chart.Categories.Select((category, i) =>
            chart.Series.Select(series => series.Values[i].ToString("N0", CultureInfo.CurrentCulture)).Prepend(category)));

    private void Add(string caption, IReadOnlyList<string> headings, IEnumerable<IEnumerable<string>> rows)
    {
        text.Append("**").Append(MarkdownText.Escape(caption)).AppendLine("**").AppendLine();
        Row(headings);
        text.Append('|').Insert(text.Length, "---|", headings.Count).AppendLine();
        foreach (var row in rows)
            Row(row);
    }

    private void Row(IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(MarkdownText.Escape)).AppendLine(" |");
}
