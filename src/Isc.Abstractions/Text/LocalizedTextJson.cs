using System.Text.Json;
using System.Text.Json.Serialization;

namespace Isc.Text;

/// <summary>A <see cref="LocalizedText"/> as an object of its versions, in list order: <c>{"en":"…","fr":"…"}</c>.</summary>
public sealed class LocalizedTextJson : JsonConverter<LocalizedText>
{
    /// <inheritdoc/>
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var versions = JsonSerializer.Deserialize<Dictionary<string, string>>(ref reader, options);
        try
        {
            return new LocalizedText(versions ?? []);
        }
        catch (ArgumentException error)
        {
            throw new JsonException(error.Message, error);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var language in Languages.All.Where(value.Versions.ContainsKey))
            writer.WriteString(language, value.Versions[language]);
        writer.WriteEndObject();
    }
}
