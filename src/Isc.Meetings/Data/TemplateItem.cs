using Isc.Access;
using Isc.Text;

namespace Isc.Meetings.Data;

/// <summary>An item of a template.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Minutes">How long it takes; null where that is left open.</param>
/// <param name="Expected">What it is meant to come to.</param>
/// <param name="Class">Who may see it.</param>
/// <param name="Sources">Keys of the sources that fill it.</param>
/// <param name="Items">Items under it.</param>
internal sealed record TemplateItem(
    LocalizedText Title,
    int? Minutes = null,
    ExpectedResult Expected = ExpectedResult.Information,
    Classification Class = Classification.Public,
    IReadOnlyList<string>? Sources = null,
    IReadOnlyList<TemplateItem>? Items = null);
