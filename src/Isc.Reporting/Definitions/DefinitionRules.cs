using Isc.Text;

namespace Isc.Reporting.Definitions;

/// <summary>What a definition must satisfy beyond its shape.</summary>
internal sealed class DefinitionRules(string name, Func<string, bool> hasText)
{
    public void Check(ReportDefinition definition)
    {
        Require(definition.Key.Length > 0, "key", "is blank");
        Require(ReportForm.Find(definition.Form) is not null, "form",
            $"'{definition.Form}' is unknown; choose one of {string.Join(", ", ReportForm.All.Select(form => form.Key))}");
        Require(definition.Addressee.Body.Length > 0, "addressee.body", "is blank");
        Text(definition.Addressee.Name, "addressee.name");
        Text(definition.Title, "title");
        Text(definition.Source, "source");
        Require(Languages.IsOffered(definition.OriginalLanguage), "originalLanguage",
            $"'{definition.OriginalLanguage}' is not offered; choose one of {string.Join(", ", Languages.All)}");
        Require(definition.LastPeriod.Since is not { } since || since <= definition.LastPeriod.AsOf, "lastPeriod", "ends before it begins");
        Mandate(definition.Mandate);
        Items(definition.Cover.Summary, "cover.summary");
        Items(definition.Cover.Action, "cover.action");
        if (definition.Cover.References.Count > 0)
            Items(definition.Cover.References, "cover.references");
        Require(definition.Chapters.Count > 0, "chapters", "is empty");
        foreach (var (index, chapter) in definition.Chapters.Index())
        {
            Text(chapter.Heading, $"chapters[{index}].heading");
            Items(chapter.Items, $"chapters[{index}].items");
        }
    }

    private void Mandate(IReadOnlyList<MandateRevision> revisions)
    {
        Require(revisions.Count > 0, "mandate", "is empty");
        foreach (var (index, revision) in revisions.Index())
        {
            Text(revision.Text, $"mandate[{index}].text");
            Require(index == 0 || revisions[index - 1].From < revision.From, $"mandate[{index}].from", "is not after the revision before it");
        }
    }

    private void Items(IReadOnlyList<ItemDefinition> items, string field)
    {
        Require(items.Count > 0, field, "is empty");
        foreach (var (index, item) in items.Index())
            Item(item, $"{field}[{index}]");
    }

    private void Item(ItemDefinition item, string field)
    {
        var kinds = (item.Text is null ? 0 : 1) + (item.Section is null ? 0 : 1) + (item.Items is null ? 0 : 1);
        Require(kinds == 1, field, "must have exactly one of 'text', 'section' and 'items'");
        Require(item.Lead is null || item.Items is not null, $"{field}.lead", "needs 'items' under it");
        Require(item.Otherwise is null || item.Section is not null, $"{field}.otherwise", "stands in for a 'section' only");
        Require(item.Settings.Count == 0 || item.Section is not null, $"{field}.settings", "are for a 'section' only");
        Optional(item.Text, $"{field}.text");
        Optional(item.Otherwise, $"{field}.otherwise");
        Optional(item.Lead, $"{field}.lead");
        if (item.Section is { } section)
            Require(section.Length > 0, $"{field}.section", "is blank");
        if (item.Items is { } items)
            Items(items, $"{field}.items");
    }

    private void Optional(string? key, string field)
    {
        if (key is not null)
            Text(key, field);
    }

    private void Text(string key, string field) => Require(hasText(key), field, $"names the text '{key}', which does not exist");

    private void Require(bool holds, string field, string complaint)
    {
        if (!holds)
            throw new InvalidDataException($"Report definition '{name}', {field}: {complaint}.");
    }
}
