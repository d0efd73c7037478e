using Isc.Text;

namespace Isc.Reporting.Definitions;

/// <summary>What a definition must satisfy beyond its shape.</summary>
internal sealed class DefinitionRules(Func<string, bool> hasText)
{
    public const int LongestKey = 60;
    private const int MostParts = 200;
    private const int Deepest = 4;
    private const int LongestText = 2_000;

    private readonly List<DefinitionProblem> _problems = [];
    private int _parts;
    private int _fills;

    /// <summary>All that is wrong, in reading order.</summary>
    public static IReadOnlyList<DefinitionProblem> Check(ReportDefinition definition, Func<string, bool> hasText)
    {
        var rules = new DefinitionRules(hasText);
        rules.Check(definition);
        return rules._problems;
    }

    /// <summary>True for a key that may stand in addresses.</summary>
    public static bool IsKey(string? key) => key is { Length: > 0 and <= LongestKey }
        && key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-') && key[0] != '-' && key[^1] != '-';

    /// <summary>Keys of the sections that a list of items names, with the field of each.</summary>
    public static IEnumerable<(string Field, string Section)> SectionsOf(ReportDefinition definition) =>
        ListsOf(definition).SelectMany(list => SectionsIn(list.Items, list.Field))
            .Concat(definition.Cover.AgendaItemFrom is { Section: { } section } ? [("cover.agendaItemFrom.section", section)] : []);

    private static IEnumerable<(string Field, IReadOnlyList<ItemDefinition> Items)> ListsOf(ReportDefinition definition) =>
    [
        ("cover.summary", definition.Cover.Summary), ("cover.action", definition.Cover.Action), ("cover.references", definition.Cover.References),
        .. definition.Chapters.Select((chapter, index) => ($"chapters[{index}].items", chapter.Items)),
    ];

    private static IEnumerable<(string Field, string Section)> SectionsIn(IReadOnlyList<ItemDefinition> items, string field) =>
        items.SelectMany((item, index) => item switch
        {
            { Section: { } section } => [($"{field}[{index}].section", section)],
            { Items: { } under } => SectionsIn(under, $"{field}[{index}].items"),
            _ => [],
        });

    private void Check(ReportDefinition definition)
    {
        _fills = definition.Subject is null ? 3 : 4;
        Require(IsKey(definition.Key), "key", "Definition_Key", LongestKey);
        Require(ReportForm.Find(definition.Form) is not null, "form", "Definition_Form", definition.Form, string.Join(", ", ReportForm.All.Select(form => form.Key)));
        Require(definition.Addressee?.Body is { Length: > 0 and <= LongestKey }, "addressee.body", "Definition_Blank");
        Text(definition.Addressee?.Name, "addressee.name");
        Text(definition.Title, "title");
        Text(definition.Source, "source");
        Require(Languages.IsOffered(definition.OriginalLanguage), "originalLanguage", "Definition_Language", definition.OriginalLanguage, string.Join(", ", Languages.All));
        if (definition.LastPeriod is { Since: { } since } last)
            Require(since <= last.AsOf, "lastPeriod", "Problem_EndsBeforeItBegins", ReportArguments.Iso(last.AsOf));
        if (definition.Subject is { } subject)
            Require(Subjects.Kinds.Contains(subject.Kind, StringComparer.Ordinal), "subject.kind", "Definition_Form", subject.Kind, string.Join(", ", Subjects.Kinds));
        Mandate(definition.Mandate ?? []);
        Optional(definition.Cover?.AgendaItem, "cover.agendaItem");
        if (definition.Cover?.AgendaItemFrom is { } from)
            Item(from, "cover.agendaItemFrom", 1);
        Optional(definition.Cover?.Contact, "cover.contact");
        Items(definition.Cover?.Summary, "cover.summary");
        Items(definition.Cover?.Action, "cover.action");
        if (definition.Cover?.References is { Count: > 0 } references)
            Items(references, "cover.references");
        Require(definition.Chapters is { Count: > 0 }, "chapters", "Definition_Empty");
        foreach (var (index, chapter) in (definition.Chapters ?? []).Index())
        {
            Text(chapter?.Heading, $"chapters[{index}].heading");
            Items(chapter?.Items, $"chapters[{index}].items");
        }

        Require(_parts <= MostParts, "chapters", "Definition_Many", MostParts);
    }

    private void Mandate(IReadOnlyList<MandateRevision> revisions)
    {
        foreach (var (index, revision) in revisions.Index())
        {
            Text(revision?.Text, $"mandate[{index}].text");
            Require(index == 0 || revisions[index - 1]?.From < revision?.From, $"mandate[{index}].from", "Definition_Mandate");
        }
    }

    private void Items(IReadOnlyList<ItemDefinition>? items, string field, int depth = 1)
    {
        Require(items is { Count: > 0 }, field, "Definition_Empty");
        Require(depth <= Deepest, field, "Definition_Deep", Deepest);
        foreach (var (index, item) in (depth > Deepest ? [] : items ?? []).Index())
            Item(item, $"{field}[{index}]", depth);
    }

    private void Item(ItemDefinition? item, string field, int depth)
    {
        _parts++;
        if (item is null)
        {
            Require(false, field, "Definition_Kind");
            return;
        }

        var kinds = (item.Text is null ? 0 : 1) + (item.Section is null ? 0 : 1) + (item.Items is null ? 0 : 1);
        Require(kinds == 1, field, "Definition_Kind");
        Require(item.Lead is null || item.Items is not null, $"{field}.lead", "Definition_Lead");
        Require(item.Section is not null || (item.Otherwise is null && item.Settings is null or { Count: 0 }), field, "Definition_ForSection");
        Require(item.Settings?.All(setting => setting.Key.Length + (setting.Value?.Length ?? 0) <= 200) is not false, $"{field}.settings", "Definition_TooLong", 200);
        Optional(item.Text, $"{field}.text");
        Optional(item.Otherwise, $"{field}.otherwise");
        Optional(item.Lead, $"{field}.lead");
        Require(item.Section is null or { Length: > 0 and <= 100 }, $"{field}.section", "Definition_Blank");
        if (item.Items is { } items)
            Items(items, $"{field}.items", depth + 1);
    }

    private void Optional(DefinedText? text, string field)
    {
        if (text is not null)
            Text(text, field);
    }

    private void Text(DefinedText? text, string field)
    {
        Require(text is not null, field, "Definition_Blank");
        if (text?.Key is { } key)
            Require(hasText(key), field, "Definition_Text", key);
        foreach (var words in text?.Words?.Versions.Values ?? [])
        {
            Require(words.Length <= LongestText, field, "Definition_TooLong", LongestText);
            Require(IsFilled(words), field, "Definition_Braces", "{0}", "{1}", "{2}");
        }
    }

    private bool IsFilled(string words)
    {
        try
        {
            return System.Text.CompositeFormat.Parse(words).MinimumArgumentCount <= _fills;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private void Require(bool holds, string field, string reason, params IReadOnlyList<object> arguments)
    {
        if (!holds)
            _problems.Add(new(field, reason, arguments));
    }
}
