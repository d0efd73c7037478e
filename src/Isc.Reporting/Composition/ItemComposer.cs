using Isc.Reporting.Definitions;
using Isc.Reporting.Drafting;

namespace Isc.Reporting.Composition;

/// <summary>Turns the items of a definition into blocks.</summary>
internal sealed class ItemComposer(SectionSession session, ReportWords words, Narrative? narrative)
{
    /// <param name="list">Address of the list: <c>summary</c>, <c>chapters-1</c>.</param>
    /// <param name="items">Its items.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<Block>> ComposeAsync(string list, IReadOnlyList<ItemDefinition> items, CancellationToken cancellationToken)
    {
        var blocks = new List<Block>();
        foreach (var item in items)
        {
            var computed = await ComposeAsync(item, cancellationToken);
            blocks.AddRange(narrative is null ? computed : narrative.Over(list, item, computed));
        }

        return blocks;
    }

    /// <summary>What items say, whatever people wrote over it.</summary>
    public async Task<IReadOnlyList<Block>> ComputeAsync(IReadOnlyList<ItemDefinition> items, CancellationToken cancellationToken)
    {
        var blocks = new List<Block>();
        foreach (var item in items)
            blocks.AddRange(await ComposeAsync(item, cancellationToken));
        return blocks;
    }

    private async Task<IReadOnlyList<Block>> ComposeAsync(ItemDefinition item, CancellationToken cancellationToken) => item switch
    {
        { Text: { } text } => [new Paragraph(words.PhraseOf(text))],
        { Section: { } section } => await SectionAsync(section, item, cancellationToken),
        { Lead: { } lead, Items: { } under } => Led(words.PhraseOf(lead), await ComputeAsync(under, cancellationToken)),
        { Items: { } joined } => Joined(await ComputeAsync(joined, cancellationToken)),
        _ => [],
    };

    private async Task<IReadOnlyList<Block>> SectionAsync(string section, ItemDefinition item, CancellationToken cancellationToken)
    {
        var blocks = await session.ComposeAsync(section, item.Settings, cancellationToken);
        return blocks.Count == 0 && item.Otherwise is { } text ? [new Paragraph(words.PhraseOf(text))] : blocks;
    }

    // A section's paragraph becomes a bullet, so that it reads on from the lead; tables, charts and notices follow the list.
    private static IReadOnlyList<Block> Led(Phrase lead, IReadOnlyList<Block> blocks)
    {
        var bullets = BulletList.Of(blocks.SelectMany(BulletsOf));
        return [.. bullets.Count == 0 ? [] : new Block[] { new Paragraph(lead), new Bullets(bullets) }, .. RestOf(blocks)];
    }

    // One paragraph, then one list.
    private static IReadOnlyList<Block> Joined(IReadOnlyList<Block> blocks)
    {
        var sentences = blocks.OfType<Paragraph>().Select(paragraph => paragraph.Text).ToList();
        var bullets = BulletList.Of(blocks.OfType<Bullets>().SelectMany(list => list.Items));
        return
        [
            .. sentences.Count == 0 ? [] : new[] { new Paragraph(Phrase.Sentences(sentences)) },
            .. bullets.Count == 0 ? [] : new[] { new Bullets(bullets) },
            .. RestOf(blocks),
        ];
    }

    private static IEnumerable<Bullet> BulletsOf(Block block) => block switch
    {
        Bullets list => list.Items,
        Paragraph paragraph => [new Bullet(paragraph.Text)],
        _ => [],
    };

    private static IEnumerable<Block> RestOf(IEnumerable<Block> blocks) => blocks.Where(block => block is not (Bullets or Paragraph));
}
