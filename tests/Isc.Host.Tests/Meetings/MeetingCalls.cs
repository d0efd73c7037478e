using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace Isc.Host.Tests.Meetings;

/// <summary>Calls of the API of meetings, in few words. Paths begin after <c>api/v1/meetings</c>.</summary>
internal static class MeetingCalls
{
    public static async Task SettleAsync(HttpClient caller, Guid item, string kind, string text)
    {
        await DoAsync(caller, $"agenda-items/{item}", "open");
        await MadeAsync(caller, $"agenda-items/{item}/outcomes", new { kind, text = new { en = text } });
        await DoAsync(caller, $"agenda-items/{item}", "settle");
    }

    public static Guid IdOf(JsonElement record) => record.GetProperty("id").GetGuid();

    public static Task<JsonElement> GetAsync(HttpClient caller, string path) =>
        caller.GetFromJsonAsync<JsonElement>("api/v1/meetings" + (path.StartsWith('?') ? path : "/" + path), TestContext.Current.CancellationToken);

    public static async Task<JsonElement> MadeAsync(HttpClient caller, string path, object body)
    {
        using var answer = await caller.PostAsJsonAsync("api/v1/meetings" + (path.Length == 0 ? "" : "/" + path), body, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.Created, $"{path}: {text}");
        return JsonDocument.Parse(text).RootElement;
    }

    public static async Task DoAsync(HttpClient caller, string record, string trigger, object? body = null)
    {
        using var answer = await TriggerAsync(caller, record, trigger, body);
        Assert.True(answer.IsSuccessStatusCode, $"{record} {trigger}: {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
    }

    public static async Task<HttpResponseMessage> TriggerAsync(HttpClient caller, string record, string trigger, object? body)
    {
        var version = (await GetAsync(caller, record)).GetProperty("version").GetInt32();
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/v1/meetings/{record}/{trigger}") { Content = JsonContent.Create(body ?? new { }), Headers = { { "If-Match", $"\"{version}\"" } } };
        return await caller.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static async Task PutAsync(HttpClient caller, string path, JsonElement record, object body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"api/v1/meetings/{path}") { Content = JsonContent.Create(body), Headers = { { "If-Match", $"\"{record.GetProperty("version").GetInt32()}\"" } } };
        using var answer = await caller.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
