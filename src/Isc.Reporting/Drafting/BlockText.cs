namespace Isc.Reporting.Drafting;

/// <summary>Paragraphs and lists as plain text that people edit, and back. Figures that are still there keep their records.</summary>
internal static class BlockText
{
    private const string Child = "– ";
    private static readonly string[] Colons = [": ", "：", ":"];

    /// <summary>The text; null for what is not edited: tables and charts say what records say.</summary>
    public static string? Of(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.ToString(),
        Bullets bullets => string.Join('\n', bullets.Items.SelectMany(Lines)),
        _ => null,
    };

    /// <summary>The block that an edited text makes of a computed one.</summary>
    public static Block Into(Block computed, string text)
    {
        var figures = new Queue<Inline>(InlinesOf(computed).Where(run => run.Figure is not null));
        return computed is Bullets bullets ? new Bullets(Items(bullets, text, figures)) : new Paragraph(Linked(text.ReplaceLineEndings(" "), figures));
    }

    private static IEnumerable<string> Lines(Bullet bullet) =>
        bullet.Children.Select(child => Child + child.Text).Prepend(bullet.Lead is { } lead ? $"{lead}: {bullet.Text}" : bullet.Text.ToString());

    private static List<Bullet> Items(Bullets computed, string text, Queue<Inline> figures)
    {
        var items = new List<Bullet>();
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith(Child, StringComparison.Ordinal) && items.Count > 0)
                items[^1] = new Bullet(items[^1].Text, [.. items[^1].Children, new Bullet(Linked(line[Child.Length..], figures))]) { Lead = items[^1].Lead };
            else
                items.Add(Item(computed, line, figures));
        }

        return items;
    }

    private static Bullet Item(Bullets computed, string line, Queue<Inline> figures)
    {
        foreach (var lead in computed.Items.Select(item => item.Lead).OfType<string>())
        {
            if (Colons.FirstOrDefault(colon => line.StartsWith(lead + colon, StringComparison.Ordinal)) is { } colon)
                return new Bullet(Linked(line[(lead.Length + colon.Length)..], figures)) { Lead = lead };
        }

        return new Bullet(Linked(line, figures));
    }

    // In the order in which they were computed; one that is not in the text any more is left behind.
    private static Phrase Linked(string text, Queue<Inline> figures)
    {
        var runs = new List<Inline>();
        var start = 0;
        for (var tries = figures.Count; tries > 0; tries--)
        {
            var figure = figures.Dequeue();
            if (Find(text, figure.Text, start) is not (>= 0 and var place))
            {
                figures.Enqueue(figure);
                continue;
            }

            if (place > start)
                runs.Add(new Inline(text[start..place]));
            runs.Add(figure);
            start = place + figure.Text.Length;
        }

        if (start < text.Length || runs.Count == 0)
            runs.Add(new Inline(text[start..]));
        return new(runs);
    }

    // 6 is not a part of 16.
    private static int Find(string text, string number, int start)
    {
        for (var place = text.IndexOf(number, start, StringComparison.Ordinal); place >= 0; place = text.IndexOf(number, place + 1, StringComparison.Ordinal))
        {
            if ((place == 0 || !char.IsDigit(text[place - 1])) && (place + number.Length == text.Length || !char.IsDigit(text[place + number.Length])))
                return place;
        }

        return -1;
    }

    private static IEnumerable<Inline> InlinesOf(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Text.Inlines,
        Bullets bullets => bullets.Items.SelectMany(item => item.Text.Inlines.Concat(item.Children.SelectMany(child => child.Text.Inlines))),
        _ => [],
    };
}
