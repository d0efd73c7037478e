using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Isc.Text;

namespace Isc.Conformance;

/// <summary>Bodies as a careless caller sends them: empty, and whole but for one field that is null.</summary>
internal static class IncompleteBody
{
    private const int Deepest = 4;

    public static IEnumerable<string> Of(Type type)
    {
        yield return "{}";
        foreach (var field in FieldsOf(type))
        {
            var body = Whole(type);
            body[NameOf(field)] = null;
            yield return body.ToJsonString();
        }
    }

    private static JsonObject Whole(Type type, int depth = 0) => new(FieldsOf(type)
        .Select(field => KeyValuePair.Create(NameOf(field), ValueOf(Nullable.GetUnderlyingType(field.PropertyType) ?? field.PropertyType, depth))));

    private static JsonNode? ValueOf(Type type, int depth) => type switch
    {
        _ when type == typeof(string) => "x",
        _ when type == typeof(bool) => true,
        _ when type == typeof(Guid) => Guid.Empty.ToString(),
        _ when type == typeof(DateOnly) => "2021-04-01",
        _ when type == typeof(DateTime) || type == typeof(DateTimeOffset) => "2021-04-01T00:00:00Z",
        _ when type == typeof(LocalizedText) => new JsonObject { ["en"] = "x" },
        { IsPrimitive: true } => 1,
        { IsEnum: true } => JsonNamingPolicy.CamelCase.ConvertName(Enum.GetNames(type)[0]),
        _ when type.IsAssignableTo(typeof(IEnumerable)) => new JsonArray(),
        _ => depth < Deepest ? Whole(type, depth + 1) : null,
    };

    private static IEnumerable<PropertyInfo> FieldsOf(Type type) => type.GetProperties().Where(property => property.SetMethod is { IsPublic: true });

    private static string NameOf(PropertyInfo field) => JsonNamingPolicy.CamelCase.ConvertName(field.Name);
}
