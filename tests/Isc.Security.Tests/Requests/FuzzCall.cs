using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Isc.Security.Tests.Corpora;

namespace Isc.Security.Tests.Requests;

/// <summary>A call made up from the description and a seed: about half of what it says is sound, the rest is not.</summary>
/// <param name="Operation">What is called.</param>
/// <param name="Caller">Who calls: 0 a visitor, 1 a member, 2 the secretariat.</param>
/// <param name="Seed">Makes the rest.</param>
internal sealed record FuzzCall(ApiOperation Operation, int Caller, int Seed)
{
    public HttpRequestMessage Make(ApiDocument document, IReadOnlyList<string> known)
    {
        var chance = new Random(Seed);
        var path = Operation.Path;
        var query = new List<string>();
        var request = new HttpRequestMessage { Method = new(Operation.Verb) };
        foreach (var (name, place, schema) in Operation.Parameters)
        {
            var value = place == "path" || chance.Next(3) > 0 ? Words(document, schema, chance, known) : null;
            if (place == "path")
                path = path.Replace($"{{{name}}}", Segment(value!), StringComparison.Ordinal);
            else if (place == "query" && value is not null)
                query.Add($"{Uri.EscapeDataString(name)}={Escaped(value)}");
            else if (place == "header" && value is not null)
                request.Headers.TryAddWithoutValidation(name, name == "If-Match" ? $"\"{chance.Next(3)}\"" : Header(value));
        }

        request.RequestUri = new(query.Count == 0 ? path.TrimStart('/') : $"{path.TrimStart('/')}?{string.Join('&', query)}", UriKind.Relative);
        if (Operation.Body is { } body && chance.Next(30) > 0)
            request.Content = Content(document, body.Type, body.Schema, chance, known);
        return request;
    }

    private static ByteArrayContent Content(ApiDocument document, string type, JsonElement schema, Random chance, IReadOnlyList<string> known)
    {
        var bytes = type.Contains("json", StringComparison.Ordinal)
            ? JsonSerializer.SerializeToUtf8Bytes(Value(document, schema, chance, known, 0))
            : Encoding.UTF8.GetBytes(Pick(Corpus.NaughtyStrings, chance));
        if (chance.Next(20) == 0)
            bytes = bytes[..chance.Next(bytes.Length + 1)];
        var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(chance.Next(40) == 0 ? "text/plain" : type);
        return content;
    }

    private static object? Value(ApiDocument document, JsonElement schema, Random chance, IReadOnlyList<string> known, int depth)
    {
        if (depth > 6 || chance.Next(25) == 0)
            return chance.Next(5) switch { 0 => null, 1 => long.MaxValue, 2 => true, 3 => Pick(Corpus.NaughtyStrings, chance), _ => Array.Empty<string>() };
        schema = schema.ValueKind == JsonValueKind.Object ? document.Resolve(schema) : schema;
        if (schema.ValueKind != JsonValueKind.Object)
            return Words(document, default, chance, known);
        if (schema.TryGetProperty("oneOf", out var options) || schema.TryGetProperty("anyOf", out options))
            return Value(document, options[chance.Next(options.GetArrayLength())], chance, known, depth);
        var type = schema.TryGetProperty("type", out var types) ? ApiDocument.Types(types).OrderBy(name => name == "null").First() : "object";
        return type switch
        {
            "object" => Members(document, schema, chance, known, depth),
            "array" => Enumerable.Range(0, chance.Next(4)).Select(_ => Value(document, schema.TryGetProperty("items", out var items) ? items : default, chance, known, depth + 1)).ToArray(),
            "boolean" => chance.Next(2) == 0,
            "integer" or "number" => Number(chance),
            "null" => null,
            _ => Words(document, schema, chance, known),
        };
    }

    private static Dictionary<string, object?> Members(ApiDocument document, JsonElement schema, Random chance, IReadOnlyList<string> known, int depth)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (schema.TryGetProperty("properties", out var properties))
        {
            foreach (var property in properties.EnumerateObject().Where(_ => chance.Next(8) > 0))
                members[property.Name] = Value(document, property.Value, chance, known, depth + 1);
        }
        else
        {
            foreach (var language in new[] { "en", "fr" })
                members[language] = Words(document, default, chance, known);
        }

        if (chance.Next(20) == 0)
            members["unknown"] = 1;
        return members;
    }

    private static string Words(ApiDocument document, JsonElement schema, Random chance, IReadOnlyList<string> known)
    {
        schema = schema.ValueKind == JsonValueKind.Object ? document.Resolve(schema) : schema;
        if (schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("enum", out var values) && chance.Next(5) > 0)
            return values[chance.Next(values.GetArrayLength())].ToString();
        var format = schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("format", out var name) ? name.GetString() : null;
        return (format, chance.Next(10)) switch
        {
            (_, 0) => Pick(Corpus.NaughtyStrings, chance),
            (_, 1) => Pick(Corpus.Scripts, chance),
            (_, 2) => new string((char)chance.Next(1, 0xD7FF), chance.Next(300)),
            ("uuid", < 6) => Guid.NewGuid().ToString(),
            ("date", _) => new DateOnly(2015 + chance.Next(12), 1 + chance.Next(12), 1 + chance.Next(28)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ("date-time", _) => "2026-03-31T09:00:00Z",
            ("int32" or "int64", _) => Number(chance).ToString(CultureInfo.InvariantCulture),
            (_, 3) => $"new-{chance.Next()}",
            (_, 4) => "\u0000\u202Ex",
            _ => Pick(known, chance),
        };
    }

    private static long Number(Random chance) => chance.Next(8) switch { 0 => -1, 1 => 0, 2 => int.MaxValue, 3 => long.MinValue, _ => chance.Next(1, 60) };

    private static T Pick<T>(IReadOnlyList<T> from, Random chance) => from[chance.Next(from.Count)];

    // The server itself refuses NUL in a path, before there is an application to describe it.
    private static string Segment(string value) =>
        value.Replace("\0", "", StringComparison.Ordinal) is var path && path is "" or "." or ".." ? "-" : Escaped(path.Length > 500 ? path[..500] : path);

    private static string Header(string value) => string.Concat(value.Where(letter => letter is >= ' ' and < (char)127));

    // Lone surrogates cannot be sent.
    private static string Escaped(string value) => Uri.EscapeDataString(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(value.Length > 1_000 ? value[..1_000] : value)));
}
