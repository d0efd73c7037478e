using System.Text.Json;

namespace Isc.Security.Tests.Requests;

/// <summary>An operation of the API.</summary>
internal sealed record ApiOperation(string Path, string Verb, JsonElement Description)
{
    public IEnumerable<(string Name, string In, JsonElement Schema)> Parameters => Description.TryGetProperty("parameters", out var parameters)
        ? parameters.EnumerateArray().Select(p => (p.GetProperty("name").GetString()!, p.GetProperty("in").GetString()!, p.TryGetProperty("schema", out var schema) ? schema : default))
        : [];

    /// <summary>Media type and schema of the body; null for none.</summary>
    public (string Type, JsonElement Schema)? Body => Description.TryGetProperty("requestBody", out var body)
        && body.GetProperty("content").EnumerateObject().FirstOrDefault() is { Name: { } type, Value: var content }
            ? (type, content.TryGetProperty("schema", out var schema) ? schema : default)
            : null;

    /// <summary>True where an account and a permission are asked for.</summary>
    public bool IsGuarded => Description.GetProperty("responses").TryGetProperty("403", out _);

    /// <summary>Media types described for a status; null where the status is not described.</summary>
    public JsonElement? Answer(int status) => Description.GetProperty("responses").TryGetProperty(status.ToString(System.Globalization.CultureInfo.InvariantCulture), out var answer) ? answer : null;

    public override string ToString() => $"{Verb} {Path}";
}
