using System.Net.Http.Json;
using System.Text.Json;
using Isc.Host.Permissions;
using Isc.Host.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Permissions;

/// <summary>What visitors are answered with holds the fields that people reviewed as public, and no other.</summary>
[Trait("Promise", "I11")]
[Trait("Catalogue", "T8")]
public sealed class PublicFieldTests(SqliteHost host, ITestOutputHelper output) : IClassFixture<SqliteHost>
{
    private const string File = "public-fields.csv";

    [Fact]
    public async Task Every_route_of_visitors_answers_with_the_reviewed_fields()
    {
        using var visitor = await host.Server.CallerAsync();
        var api = await visitor.GetFromJsonAsync<JsonElement>("openapi/v1.json", TestContext.Current.CancellationToken);
        var open = host.Server.Services.GetRequiredService<PermissionMatrix>().Parts.Single(part => part.Module is null).Lines
            .Where(line => line is { Verb: "GET", Class: "" } && line.CellOf("visitor") == "A").Select(line => Plain(line.Route)).ToHashSet(StringComparer.Ordinal);
        var served = api.GetProperty("paths").EnumerateObject().Where(path => open.Contains(path.Name) && path.Value.TryGetProperty("get", out _))
            .Select(path => $"{path.Name},{string.Join(' ', FieldsOf(path.Value.GetProperty("get"), api).Order(StringComparer.Ordinal))}")
            .Where(line => !line.EndsWith(',')).Order(StringComparer.Ordinal).ToList();
        var reviewed = await ReviewedAsync();
        output.WriteLine($"{served.Count} routes, {served.Sum(line => line.Split(' ').Length)} fields");
        Assert.NotEmpty(served);
        Assert.True(served.SequenceEqual(reviewed, StringComparer.Ordinal),
            $"docs/reference/{File} lacks (review each field, then add it):\n{string.Join('\n', served.Except(reviewed, StringComparer.Ordinal))}\nand has besides:\n{string.Join('\n', reviewed.Except(served, StringComparer.Ordinal))}");
    }

    // The matrix has constraints that the description has not: {id:guid}.
    private static string Plain(string route) => string.Join('/', route.TrimEnd('/').Split('/').Select(part => part.StartsWith('{') ? part.Split(':')[0].TrimEnd('}') + "}" : part));

    private static HashSet<string> FieldsOf(JsonElement operation, JsonElement api)
    {
        var fields = new HashSet<string>(StringComparer.Ordinal);
        if (operation.GetProperty("responses").TryGetProperty("200", out var answer) && answer.TryGetProperty("content", out var content)
            && content.TryGetProperty("application/json", out var json) && json.TryGetProperty("schema", out var schema))
            Collect(schema, "", api, fields, []);
        return fields;
    }

    private static void Collect(JsonElement schema, string path, JsonElement api, HashSet<string> fields, HashSet<string> within)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var name = reference.GetString()!.Split('/')[^1];
            if (within.Add(name))
            {
                Collect(api.GetProperty("components").GetProperty("schemas").GetProperty(name), path, api, fields, within);
                within.Remove(name);
            }

            return;
        }

        foreach (var part in new[] { "oneOf", "anyOf", "allOf" })
        {
            if (schema.TryGetProperty(part, out var choices))
            {
                foreach (var choice in choices.EnumerateArray())
                    Collect(choice, path, api, fields, within);
            }
        }

        if (schema.TryGetProperty("items", out var items))
            Collect(items, path, api, fields, within);
        if (!schema.TryGetProperty("properties", out var properties))
            return;
        foreach (var property in properties.EnumerateObject())
        {
            var at = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
            fields.Add(at);
            Collect(property.Value, at, api, fields, within);
        }
    }

    private static async Task<List<string>> ReviewedAsync()
    {
        await using var stream = typeof(PublicFieldTests).Assembly.GetManifestResourceStream(File)!;
        using var reader = new StreamReader(stream);
        return [.. (await reader.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)];
    }
}
