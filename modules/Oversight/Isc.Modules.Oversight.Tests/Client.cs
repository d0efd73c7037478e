using System.Net.Http.Json;
using System.Text.Json;

namespace Isc.Modules.Oversight.Tests;

/// <summary>The register, as somebody uses it over HTTP.</summary>
internal static class Client
{
    public static Task<HttpResponseMessage> RegisterAsync(this HttpClient http, string report, int ordinal = 1, string? theme = null, object? text = null, string? sector = null) =>
        http.PostAsJsonAsync("recommendations", new
        {
            stream = "imac", report, year = 2023, form = "formal", ordinal, text = text ?? new { en = "Test what you build." },
            addressee = "executiveHead", theme, sector,
        }, TestContext.Current.CancellationToken);

    /// <summary>Registers one and returns its address.</summary>
    public static async Task<string> RegisteredAsync(this HttpClient http, string report, string? theme = null, string? sector = null)
    {
        using var created = await http.RegisterAsync(report, theme: theme, sector: sector);
        return created.Headers.Location!.ToString();
    }

    public static Task<JsonElement> ReadAsync(this HttpClient http, string address) =>
        http.GetFromJsonAsync<JsonElement>(address, TestContext.Current.CancellationToken);

    public static async Task<HttpResponseMessage> ChangeAsync(this HttpClient http, string address, int? seen, object change)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(change) };
        if (seen is not null)
            request.Headers.Add("If-Match", $"\"{seen}\"");
        return await http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Makes the changes one after the other; each must succeed.</summary>
    public static async Task BringAsync(this HttpClient http, string recommendation, params (string Route, object Change)[] changes)
    {
        foreach (var (route, change) in changes)
        {
            var version = (await http.ReadAsync(recommendation)).GetProperty("version").GetInt32();
            using var response = await http.ChangeAsync($"{recommendation}/{route}", version, change);
            Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        }
    }
}
