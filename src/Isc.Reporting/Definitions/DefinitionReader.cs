using System.Text.Json;
using System.Text.Json.Serialization;
using Isc.Reporting.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Definitions;

/// <summary>Reads a definition that ships with Isc and refuses one that could not be composed, naming the file and the field.</summary>
internal static class DefinitionReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <param name="name">What the definition is called in errors.</param>
    /// <param name="json">The definition.</param>
    /// <param name="texts">The texts that it may name.</param>
    /// <exception cref="InvalidDataException">The definition is refused.</exception>
    public static ReportDefinition Read(string name, Stream json, IStringLocalizer<Texts> texts)
    {
        try
        {
            var definition = JsonSerializer.Deserialize<ReportDefinition>(json, Options)
                ?? throw new InvalidDataException($"Report definition '{name}' is empty.");
            return DefinitionRules.Check(definition, texts.Has) is [var first, ..]
                ? throw new InvalidDataException($"Report definition '{name}', {first.Field}: {first.In(texts)}")
                : definition;
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"Report definition '{name}', {wrong.Path ?? "$"}: {wrong.Message}", wrong);
        }
    }

    /// <summary>Whether a text exists.</summary>
    public static bool Has(this IStringLocalizer<Texts> texts, string key) => !texts[key].ResourceNotFound;
}
