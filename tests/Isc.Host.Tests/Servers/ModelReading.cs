using System.Text.Json;

namespace Isc.Host.Tests.Servers;

/// <summary>Finds things in a report's model without knowing its shape.</summary>
internal static class ModelReading
{
    /// <summary>Every object under the name <c>figure</c>, in document order.</summary>
    public static IEnumerable<JsonElement> FiguresIn(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property =>
            property.NameEquals("figure") && property.Value.ValueKind == JsonValueKind.Object ? [property.Value] : property.Value.FiguresIn()),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(FiguresIn),
        _ => [],
    };
}
