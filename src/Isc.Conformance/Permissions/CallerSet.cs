using System.Net.Http.Json;
using System.Text.Json;
using Isc.Access;
using Isc.Host.Permissions;
using Xunit;

namespace Isc.Conformance.Permissions;

/// <summary>A client for each column of the matrix.</summary>
internal sealed class CallerSet(IReadOnlyDictionary<string, HttpClient> clients, string feedToken) : IDisposable
{
    /// <summary>What the feed column presents in an address.</summary>
    public string FeedToken => feedToken;

    public HttpClient this[string caller] => clients[caller];

    public static async Task<CallerSet> OpenAsync(IscServer server)
    {
        var clients = new Dictionary<string, HttpClient>(StringComparer.Ordinal);
        foreach (var caller in MatrixLine.Callers)
            clients[caller] = await server.CallerAsync(caller switch { "visitor" or "feed" => null, "administrator" => "admin", _ => caller });
        var feedToken = await FeedTokenAsync(clients[Roles.Chair]);
        clients["feed"].DefaultRequestHeaders.Authorization = new("Bearer", feedToken);
        return new(clients, feedToken);
    }

    public void Dispose()
    {
        foreach (var client in clients.Values)
            client.Dispose();
    }

    // The feed is the chair's, who reads most: what it does not show, it keeps from everyone.
    private static async Task<string> FeedTokenAsync(HttpClient chair)
    {
        using var made = await chair.PostAsJsonAsync("api/v1/organisation/tokens", new { name = "Calendar", feedsOnly = true }, TestContext.Current.CancellationToken);
        made.EnsureSuccessStatusCode();
        return (await made.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("token").GetString()!;
    }
}
