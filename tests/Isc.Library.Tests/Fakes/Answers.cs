using System.Net.Http.Json;
using System.Text.Json;

namespace Isc.Library.Tests.Fakes;

/// <summary>Short ways to call and to read.</summary>
internal static class Answers
{
    public static Task<HttpResponseMessage> SendAsync(this Site site, string method, string path, object? body = null, string? ifMatch = null)
    {
        var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = body is null ? null : JsonContent.Create(body) };
        if (ifMatch is not null)
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return site.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static async Task<JsonElement> JsonAsync(this HttpResponseMessage answer) =>
        await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);

    public static async Task<JsonElement> GetAsync(this Site site, string path)
    {
        var answer = await site.SendAsync("GET", path);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return await answer.JsonAsync();
    }
}
