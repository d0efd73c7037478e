using System.Text.Json;

namespace Isc.Security.Tests.Requests;

/// <summary>The API as it describes itself.</summary>
internal sealed class ApiDocument(JsonElement root)
{
    private static readonly string[] Verbs = ["get", "post", "put", "patch", "delete"];

    public IReadOnlyList<ApiOperation> Operations { get; } = [.. root.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject()
        .Where(verb => Verbs.Contains(verb.Name)).Select(verb => new ApiOperation(path.Name, verb.Name.ToUpperInvariant(), verb.Value)))];

    /// <summary>Follows a reference; anything else is itself.</summary>
    public JsonElement Resolve(JsonElement schema) => schema.TryGetProperty("$ref", out var reference)
        ? Resolve(reference.GetString()!.Split('/').Skip(1).Aggregate(root, (place, name) => place.GetProperty(name)))
        : schema;

    /// <summary>Why <paramref name="value"/> is not of <paramref name="schema"/>; null where it is.</summary>
    public string? Problem(JsonElement value, JsonElement schema, string at = "$")
    {
        schema = Resolve(schema);
        if (schema.ValueKind != JsonValueKind.Object)
            return null;
        foreach (var choice in new[] { "oneOf", "anyOf" })
        {
            if (schema.TryGetProperty(choice, out var options))
                return options.EnumerateArray().Select(option => Problem(value, option, at)).Any(problem => problem is null) ? null : $"{at}: none of {choice}";
        }

        if (schema.TryGetProperty("type", out var type) && !Types(type).Any(name => IsOf(value, name)))
            return $"{at}: {value.ValueKind} where {type} is described";
        if (schema.TryGetProperty("enum", out var values) && values.EnumerateArray().All(known => known.ToString() != value.ToString()))
            return $"{at}: {value} is not one of {values}";
        return value.ValueKind switch
        {
            JsonValueKind.Object => ProblemOfObject(value, schema, at),
            JsonValueKind.Array when schema.TryGetProperty("items", out var items) =>
                value.EnumerateArray().Select((item, i) => Problem(item, items, $"{at}[{i}]")).FirstOrDefault(problem => problem is not null),
            _ => null,
        };
    }

    /// <summary>The names under <c>type</c>.</summary>
    public static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(name => name.GetString()!) : [type.GetString()!];

    private string? ProblemOfObject(JsonElement value, JsonElement schema, string at)
    {
        if (schema.TryGetProperty("required", out var required)
            && required.EnumerateArray().FirstOrDefault(name => !value.TryGetProperty(name.GetString()!, out _)) is { ValueKind: JsonValueKind.String } missing)
            return $"{at}: lacks {missing}";
        if (!schema.TryGetProperty("properties", out var properties))
            return null;
        foreach (var property in value.EnumerateObject())
        {
            if (properties.TryGetProperty(property.Name, out var described))
            {
                if (Problem(property.Value, described, $"{at}.{property.Name}") is { } problem)
                    return problem;
            }
            else if (!schema.TryGetProperty("additionalProperties", out _) && !at.Contains("problem", StringComparison.Ordinal))
            {
                return $"{at}.{property.Name} is not described";
            }
        }

        return null;
    }

    private static bool IsOf(JsonElement value, string type) => (value.ValueKind, type) switch
    {
        (JsonValueKind.Object, "object") or (JsonValueKind.Array, "array") or (JsonValueKind.String, "string") or (JsonValueKind.Null, "null") => true,
        (JsonValueKind.True or JsonValueKind.False, "boolean") or (JsonValueKind.Number, "number") => true,
        (JsonValueKind.Number, "integer") => value.TryGetInt64(out _),
        _ => false,
    };
}
