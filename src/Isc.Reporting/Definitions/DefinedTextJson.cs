using System.Text.Json;
using System.Text.Json.Serialization;
using Isc.Text;

namespace Isc.Reporting.Definitions;

/// <summary>A <see cref="DefinedText"/> as its key, or as the object of its words.</summary>
internal sealed class DefinedTextJson : JsonConverter<DefinedText>
{
    public override DefinedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? new(reader.GetString()!)
            : new(null, JsonSerializer.Deserialize<LocalizedText>(ref reader, options) ?? throw new JsonException("A text is missing."));

    public override void Write(Utf8JsonWriter writer, DefinedText value, JsonSerializerOptions options)
    {
        if (value.Words is { } words)
            JsonSerializer.Serialize(writer, words, options);
        else
            writer.WriteStringValue(value.Key);
    }
}
