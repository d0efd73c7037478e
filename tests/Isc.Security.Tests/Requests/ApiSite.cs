using System.Text.Json;

namespace Isc.Security.Tests.Requests;

/// <summary>The running API with its description, three callers, and what is known of its records.</summary>
internal sealed class ApiSite : IDisposable
{
    private ApiSite(ApiDocument document, HttpClient[] callers, IReadOnlyList<string> known) => (Document, Callers, Known) = (document, callers, known);

    public ApiDocument Document { get; }

    /// <summary>A visitor, a member, the secretariat.</summary>
    public HttpClient[] Callers { get; }

    /// <summary>Ids and keys of records.</summary>
    public IReadOnlyList<string> Known { get; }

    public static async Task<ApiSite> OpenAsync(IscServer server)
    {
        HttpClient[] callers = [await server.CallerAsync(), await server.CallerAsync("member"), await server.CallerAsync("secretariat")];
        var document = new ApiDocument(JsonSerializer.Deserialize<JsonElement>(await callers[0].GetStringAsync("openapi/v1.json", TestContext.Current.CancellationToken)));
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in document.Operations.Where(operation => operation.Verb == "GET" && !operation.Path.Contains('{', StringComparison.Ordinal)))
        {
            using var answer = await callers[2].GetAsync(list.Path.TrimStart('/'), TestContext.Current.CancellationToken);
            if (answer.IsSuccessStatusCode && answer.Content.Headers.ContentType?.MediaType == "application/json")
                Collect(JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), known);
        }

        return new(document, callers, [.. known]);
    }

    public void Dispose() => Array.ForEach(Callers, caller => caller.Dispose());

    private static void Collect(JsonElement value, HashSet<string> known)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
                Collect(item, known);
        }
        else if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in value.EnumerateObject())
            {
                if (property.Value.ValueKind == JsonValueKind.String && property.Name is "id" or "key")
                    known.Add(property.Value.GetString()!);
                else
                    Collect(property.Value, known);
            }
        }
    }
}
