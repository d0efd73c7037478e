using Isc.Access;
using Isc.Meetings.Data;
using Isc.Meetings.Decisions;

namespace Isc.Meetings.Standing;

/// <summary>What standing items must say, by field: <c>items[0].text</c>.</summary>
internal static class StandingCheck
{
    /// <param name="items">The items.</param>
    /// <param name="sources">Keys of the sources that there are.</param>
    public static Problems Of(IReadOnlyList<StandingItemRequest>? items, IReadOnlySet<string> sources)
    {
        var problems = new Problems()
            .Refuse(items is null || items.Contains(null), "items", "Problem_Missing")
            .Refuse(items?.Count > Limits.Standing, "items", "Problem_AtMost", Limits.Standing);
        if (problems.Any)
            return problems;
        foreach (var (place, item) in items!.Index())
            Check(problems, $"items[{place}].", item, sources);
        foreach (var (place, item) in items!.Index().Where(i => items!.Take(i.Index).Any(before => before.Key == i.Item.Key)))
            problems.Refuse(true, $"items[{place}].key", "Problem_KeyTwice", item.Key);
        return problems;
    }

    private static void Check(Problems problems, string at, StandingItemRequest item, IReadOnlySet<string> sources) => problems
        .Refuse(!RecordDecisionCheck.IsKey(item.Key), at + "key", "Problem_Key")
        .Refuse(item.Text is null, at + "text", "Problem_Missing")
        .Refuse(item.Text?.Versions.Values.Any(text => text.Length > Limits.Title) == true, at + "text", "Problem_TooLong", Limits.Title)
        .Refuse(item.Sources?.Count > Limits.Documents, at + "sources", "Problem_AtMost", Limits.Documents)
        .Refuse(item.Sources?.All(key => key is not null && sources.Contains(key)) == false, at + "sources", "Problem_Choice", string.Join(", ", sources.Order(StringComparer.Ordinal)))
        .Refuse(item.Class is not null && (!Kebab<Classification>.TryRead(item.Class, out var known) || known == Classification.Restricted), at + "class", "Standing_Class")
        .Refuse(item.Minutes is < 1 or > Limits.Minutes, at + "minutes", "Problem_Between", 1, Limits.Minutes);
}
