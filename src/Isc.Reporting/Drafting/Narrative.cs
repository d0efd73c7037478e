using System.Globalization;
using Isc.Reporting.Definitions;

namespace Isc.Reporting.Drafting;

/// <summary>Lays what people wrote over what is computed, and notes what there is to write on. For one composing of one report.</summary>
/// <param name="texts">What people wrote, by place.</param>
internal sealed class Narrative(IReadOnlyDictionary<string, string> texts)
{
    private readonly List<NarrativePart> _parts = [];
    private readonly Dictionary<string, int> _times = new(StringComparer.Ordinal);

    /// <summary>What there is to write on, in the order of composing.</summary>
    public IReadOnlyList<NarrativePart> Parts => _parts;

    /// <summary>The blocks of an item, with the texts of people in place of those computed.</summary>
    /// <param name="list">The list in which the item stands: <c>summary</c>, <c>chapters-1</c>.</param>
    /// <param name="item">The item.</param>
    /// <param name="blocks">What it says.</param>
    public IReadOnlyList<Block> Over(string list, ItemDefinition item, IReadOnlyList<Block> blocks)
    {
        var name = NameOf(item);
        var place = $"{list}:{name[..Math.Min(name.Length, 200)]}";
        var times = _times[place] = _times.GetValueOrDefault(place) + 1;
        if (times > 1)
            place += string.Create(CultureInfo.InvariantCulture, $"+{times}");
        return [.. blocks.Select((block, index) => Over(string.Create(CultureInfo.InvariantCulture, $"{place}/{index}"), block))];
    }

    private Block Over(string place, Block block)
    {
        if (BlockText.Of(block) is not { } computed)
            return block;
        _parts.Add(new(place, computed));
        return texts.TryGetValue(place, out var text) ? BlockText.Into(block, text) : block;
    }

    // By what it says rather than by its place, so that a definition may be put in another order between two years.
    private static string NameOf(ItemDefinition item) =>
        item.Section is { } section ? string.Join('.', item.Settings.OrderBy(s => s.Key, StringComparer.Ordinal).Select(s => s.Value).Prepend(section))
        : item.Items is [var first, ..] ? NameOf(first)
        : item.Text?.Key ?? "text";
}
