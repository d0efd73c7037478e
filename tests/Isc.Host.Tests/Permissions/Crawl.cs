using System.Text.Json;
using System.Text.RegularExpressions;
using Isc.Conformance.Permissions;
using Isc.Testing;

namespace Isc.Host.Tests.Permissions;

/// <summary>Reads what there is to read as one caller: the API's lists and what they name, and the pages that pages link to.</summary>
internal sealed partial class Crawl(IscServer server, CallerSet callers)
{
    // Pages of one shape show the same things: of another theme, another body.
    private static readonly int OfEachShape = Size.Of(ordinary: 2, soak: 100);

    // They count every change and every call, whatever it was about, and are for those who keep the system.
    private static readonly string[] Counting = ["/api/v1/audit/head", "/api/v1/audit/verification", "/en/administration/audit/verification", "/en/administration/modules"];

    /// <summary>What can be read: the API without parameters, one record for each route with an id, and the pages that pages link to.</summary>
    public async Task<IReadOnlyList<Read>> ReadAllAsync(string caller)
    {
        var served = ServedRoute.Of(server.Services).Where(r => r.Verb == "GET").ToList();
        var found = new List<string>();
        foreach (var route in served.Where(r => !r.IsPage))
        {
            if (!route.Route.Contains('{', StringComparison.Ordinal))
                found.Add(route.AddressOf());
            else if (await FirstOfAsync(caller, served, route) is { } address)
                found.Add(address);
        }

        var read = new List<Read>();
        foreach (var address in found)
            read.Add(new(caller, address, IsPage: false, await ReadAsync(caller, address, page: false)));
        return [.. read.Concat(await PagesAsync(caller)).Where(r => !Counting.Contains(r.Address, StringComparer.Ordinal))];
    }

    /// <summary>What an address answers, without what differs between equal answers.</summary>
    public async Task<Reply> ReadAsync(string caller, string address, bool page)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (page)
            request.Headers.Accept.ParseAdd("text/html");
        using var answer = await callers[caller].SendAsync(request, TestContext.Current.CancellationToken);
        return (await Reply.OfAsync(answer)).Settled();
    }

    // The list of records stands above the route of one of them.
    private async Task<string?> FirstOfAsync(string caller, IReadOnlyList<ServedRoute> served, ServedRoute route)
    {
        var above = route.Route[..route.Route.IndexOf("/{", StringComparison.Ordinal)].TrimEnd('/');
        if (route.Route.IndexOf('{', StringComparison.Ordinal) != route.Route.LastIndexOf('{') || served.FirstOrDefault(r => r.Route.TrimEnd('/') == above) is not { } list)
            return null;
        var reply = await callers.AskAsync(caller, list, list.AddressOf());
        if (!reply.Body.StartsWith('{') && !reply.Body.StartsWith('['))
            return null;
        using var json = JsonDocument.Parse(reply.Body);
        var items = json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("items", out var page) ? page : json.RootElement;
        if (items.ValueKind != JsonValueKind.Array || items.GetArrayLength() == 0)
            return null;
        var first = items[0];
        return route.AddressOf((name, _) =>
            first.TryGetProperty(char.ToLowerInvariant(name[0]) + name[1..], out var value) || first.TryGetProperty("key", out value) || first.TryGetProperty("id", out value)
                ? value.ToString()
                : Asking.Unknown(name, null));
    }

    private async Task<IReadOnlyList<Read>> PagesAsync(string caller)
    {
        var read = new List<Read>();
        var shapes = new Dictionary<string, int>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["/en/"]);
        var known = new HashSet<string>(waiting, StringComparer.Ordinal);
        while (waiting.TryDequeue(out var address))
        {
            read.Add(new(caller, address, IsPage: true, await ReadAsync(caller, address, page: true)));
            foreach (var path in Links.Matches(read[^1].Reply.Body).Select(m => m.Groups["path"].Value.Split('#')[0]))
            {
                var link = path.StartsWith('/') ? path : "/en/" + path;
                if (IsPage(link) && known.Add(link) && (shapes[ShapeOf(link)] = shapes.GetValueOrDefault(ShapeOf(link)) + 1) <= OfEachShape)
                    waiting.Enqueue(link);
            }
        }

        return read;
    }

    private static bool IsPage(string link) => link.StartsWith("/en/", StringComparison.Ordinal) && !link.Contains("/_", StringComparison.Ordinal);

    // themes/gender and themes/youth, or two filters of one list.
    private static string ShapeOf(string link) =>
        link.Split('?')[0].Split('/') is [_, var language, var area, _, .. var rest] ? $"{language}/{area}/*/{rest.Length}" : link.Split('?')[0];

    [GeneratedRegex("href=\"(?<path>[a-z/][^\":]*)\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Links { get; }
}
