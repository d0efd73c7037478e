using System.Text.Json;

namespace Isc.Host.Tests.Facts;

/// <summary>A report's model by place: the words of each panel of the cover and of each numbered paragraph with what stands under it.</summary>
internal sealed class ReportPlaces
{
    private readonly ILookup<string, JsonElement> _blocks;
    private readonly IReadOnlyList<JsonElement> _figures;

    public ReportPlaces(JsonElement model)
    {
        _blocks = PanelsOf(model).Concat(ChaptersOf(model)).ToLookup(placed => placed.Place, placed => placed.Block, StringComparer.Ordinal);
        _figures = [.. model.GetProperty("figures").EnumerateArray()];
    }

    public bool Says(string place, string words) => string.Join('\n', _blocks[place].Select(TextOf)).Contains(words, StringComparison.Ordinal);

    /// <summary>True when the figure is printed there with the records behind it: one for each unit of a count.</summary>
    public bool Has(string place, string measure, long value) => _figures.Any(figure =>
        figure.GetProperty("place").ValueEquals(place) && figure.GetProperty("measure").ValueEquals(measure)
        && figure.GetProperty("value").GetInt64() == value && figure.GetProperty("sources").GetArrayLength() > 0);

    private static IEnumerable<(string Place, JsonElement Block)> PanelsOf(JsonElement model) =>
        from panel in model.GetProperty("cover").GetProperty("panels").EnumerateArray()
        from block in panel.GetProperty("blocks").EnumerateArray()
        select (panel.GetProperty("key").GetString()!, block);

    // A chapter numbers its paragraphs; a list belongs to the paragraph above it.
    private static IEnumerable<(string Place, JsonElement Block)> ChaptersOf(JsonElement model)
    {
        foreach (var (index, chapter) in model.GetProperty("chapters").EnumerateArray().Index())
        {
            var paragraph = 0;
            foreach (var block in chapter.GetProperty("blocks").EnumerateArray())
            {
                if (chapter.GetProperty("numbersParagraphs").GetBoolean() && block.GetProperty("kind").ValueEquals("paragraph"))
                    paragraph++;
                yield return (paragraph == 0 ? $"{index + 1}" : $"{index + 1}.{paragraph}", block);
            }
        }
    }

    // Runs are joined as they are read: words may be cut anywhere between them.
    private static string TextOf(JsonElement element) => element switch
    {
        { ValueKind: JsonValueKind.Array } => string.Join('\n', element.EnumerateArray().Select(TextOf)),
        { ValueKind: JsonValueKind.Object } when element.TryGetProperty("inlines", out var runs) =>
            string.Concat(runs.EnumerateArray().Select(run => run.GetProperty("text").GetString())),
        { ValueKind: JsonValueKind.Object } => string.Join('\n', element.EnumerateObject().Select(property => TextOf(property.Value))),
        { ValueKind: JsonValueKind.String } => element.GetString()!,
        _ => "",
    };
}
