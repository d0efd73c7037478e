using System.Text.Json;
using System.Text.Json.Serialization;

namespace Isc.Reporting.Definitions;

/// <summary>Reads a definition and refuses one that could not be composed, naming the file and the field.</summary>
internal static class DefinitionReader
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
    };

    /// <param name="name">What the definition is called in errors.</param>
    /// <param name="json">The definition.</param>
    /// <param name="hasText">Whether a text key exists.</param>
    /// <exception cref="InvalidDataException">The definition is refused.</exception>
    public static ReportDefinition Read(string name, Stream json, Func<string, bool> hasText)
    {
        try
        {
            var definition = JsonSerializer.Deserialize<ReportDefinition>(json, Options)
                ?? throw new InvalidDataException($"Report definition '{name}' is empty.");
            var rules = new DefinitionRules(name, hasText);
            rules.Check(definition);
            return definition;
        }
        catch (JsonException wrong)
        {
            throw new InvalidDataException($"Report definition '{name}', {wrong.Path ?? "$"}: {wrong.Message}", wrong);
        }
    }
}
