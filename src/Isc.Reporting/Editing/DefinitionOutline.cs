using System.Globalization;
using Isc.Reporting.Definitions;

namespace Isc.Reporting.Editing;

/// <summary>
/// A definition as a list of parts with addresses, for pages that work without script: each change gives the definition as it would
/// be. Addresses begin with the list (<c>summary</c>, <c>action</c>, <c>references</c>, <c>chapters</c>), then places counted from 0.
/// </summary>
internal sealed class DefinitionOutline(ReportDefinition definition)
{
    public const string Chapters = "chapters";

    /// <summary>All parts, in reading order.</summary>
    public IEnumerable<OutlinePart> Parts =>
    [
        .. Under("summary", definition.Cover.Summary),
        .. Under("action", definition.Cover.Action),
        .. Under("references", definition.Cover.References),
        .. definition.Chapters.SelectMany((chapter, index) => Items($"{Chapters}-{index}", chapter.Items, 1)
            .Prepend(new OutlinePart($"{Chapters}-{index}", 0, Chapter: chapter))),
    ];

    /// <summary>The part at an address; null for none.</summary>
    public OutlinePart? Find(string path) => Parts.FirstOrDefault(part => part.Path == path);

    /// <summary>The definition with the part one place further up (−1) or down (+1) in its list; itself where it stands at the end.</summary>
    public ReportDefinition Move(string path, int by) => Change(path, new Shift(by));

    public ReportDefinition Remove(string path) => Change(path, new Removal());

    public ReportDefinition Replace(string path, ItemDefinition item) => Change(path, new Replacement(item));

    public ReportDefinition Replace(string path, ChapterDefinition chapter) =>
        definition with { Chapters = [.. definition.Chapters.Select((known, index) => path == $"{Chapters}-{index}" ? chapter : known)] };

    public ReportDefinition AddChapter(ChapterDefinition chapter) => definition with { Chapters = [.. definition.Chapters, chapter] };

    /// <summary>The definition with an item at the end of the list at an address.</summary>
    public ReportDefinition Add(string path, ItemDefinition item) => Change($"{path}-0", new Addition(item));

    private static IEnumerable<OutlinePart> Under(string path, IReadOnlyList<ItemDefinition> items) => Items(path, items, 1).Prepend(new OutlinePart(path, 0));

    private static IEnumerable<OutlinePart> Items(string path, IReadOnlyList<ItemDefinition> items, int depth) => items.SelectMany((item, index) =>
        Items($"{path}-{index}", item.Items ?? [], depth + 1).Prepend(new OutlinePart($"{path}-{index}", depth, item)));

    private ReportDefinition Change(string path, IListEdit edit)
    {
        var steps = path.Split('-');
        var places = steps.Skip(1).Select(step => int.Parse(step, CultureInfo.InvariantCulture)).ToArray();
        return steps[0] switch
        {
            "summary" => definition with { Cover = definition.Cover with { Summary = In(definition.Cover.Summary, places, edit) } },
            "action" => definition with { Cover = definition.Cover with { Action = In(definition.Cover.Action, places, edit) } },
            "references" => definition with { Cover = definition.Cover with { References = In(definition.Cover.References, places, edit) } },
            _ when places.Length == 1 => definition with { Chapters = edit.On(definition.Chapters, places[0]) },
            _ => definition with
            {
                Chapters = [.. definition.Chapters.Select((chapter, index) =>
                    index == places[0] ? chapter with { Items = In(chapter.Items, places.AsSpan(1), edit) } : chapter)],
            },
        };
    }

    private static IReadOnlyList<ItemDefinition> In(IReadOnlyList<ItemDefinition> items, ReadOnlySpan<int> places, IListEdit edit)
    {
        if (places.Length == 1)
            return edit.On(items, places[0]);
        var changed = items.ToList();
        changed[places[0]] = items[places[0]] with { Items = In(items[places[0]].Items ?? [], places[1..], edit) };
        return changed;
    }

    private interface IListEdit
    {
        IReadOnlyList<T> On<T>(IReadOnlyList<T> list, int place);
    }

    private sealed record Shift(int By) : IListEdit
    {
        public IReadOnlyList<T> On<T>(IReadOnlyList<T> list, int place)
        {
            if (place + By < 0 || place + By >= list.Count)
                return list;
            var changed = list.ToList();
            (changed[place], changed[place + By]) = (changed[place + By], changed[place]);
            return changed;
        }
    }

    private sealed record Removal : IListEdit
    {
        public IReadOnlyList<T> On<T>(IReadOnlyList<T> list, int place) => [.. list.Where((_, index) => index != place)];
    }

    private sealed record Replacement(object Item) : IListEdit
    {
        public IReadOnlyList<T> On<T>(IReadOnlyList<T> list, int place) => [.. list.Select((known, index) => index == place ? (T)Item : known)];
    }

    private sealed record Addition(object Item) : IListEdit
    {
        public IReadOnlyList<T> On<T>(IReadOnlyList<T> list, int place) => [.. list, (T)Item];
    }
}
