using Isc.Text;

namespace Isc.Reporting.Definitions;

/// <summary>Makes a definition one about its subject.</summary>
internal static class Filling
{
    /// <summary>The definition as one about the subject with this key, under a key of its own: <c>theme-brief.accessibility</c>.</summary>
    public static ReportDefinition About(this ReportDefinition definition, string key, LocalizedText name) => definition with
    {
        Key = $"{definition.Key}{ReportCatalogue.Separator}{key}",
        Subject = definition.Subject! with { Key = key, Name = name },
        Addressee = definition.Addressee with { Body = Filled(definition.Addressee.Body, key) },
        Cover = definition.Cover with
        {
            Summary = Filled(definition.Cover.Summary, key), Action = Filled(definition.Cover.Action, key), References = Filled(definition.Cover.References, key),
        },
        Chapters = [.. definition.Chapters.Select(chapter => chapter with { Items = Filled(chapter.Items, key) })],
    };

    private static IReadOnlyList<ItemDefinition> Filled(IReadOnlyList<ItemDefinition> items, string key) => [.. items.Select(item => item with
    {
        Settings = item.Settings?.ToDictionary(setting => setting.Key, setting => Filled(setting.Value, key), StringComparer.Ordinal)!,
        Items = item.Items is { } under ? Filled(under, key) : null,
    })];

    private static string Filled(string value, string key) => value == SubjectDefinition.Placeholder ? key : value;
}
