using System.Net;
using System.Net.Http.Json;
using Xunit;

namespace Isc.Conformance;

/// <summary>Moves the switch of a module as an administrator does by the API.</summary>
internal static class Switching
{
    public static async Task<HttpResponseMessage> SwitchAsync(this HttpClient administrator, string module, bool on, string? version = null)
    {
        if (version is null)
        {
            using var read = await administrator.GetAsync($"api/v1/modules/{module}", TestContext.Current.CancellationToken);
            version = read.Headers.ETag!.Tag;
        }

        using var request = new HttpRequestMessage(HttpMethod.Put, $"api/v1/modules/{module}/switch")
        {
            Content = JsonContent.Create(new { on, reason = "Test" }), Headers = { { "If-Match", version } },
        };
        return await administrator.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static async Task SwitchedAsync(this HttpClient administrator, string module, bool on)
    {
        using var answer = await administrator.SwitchAsync(module, on);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public static async Task<HttpStatusCode> StatusOfAsync(this IscServer server, string path)
    {
        using var reader = await server.ReaderAsync();
        using var answer = await reader.GetAsync(path, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
