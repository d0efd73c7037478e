using System.Net.Http.Json;
using System.Text.Json;

namespace Isc.Host.Tests.SignIn;

/// <summary>Calls of the API from a page of the host, in someone's session.</summary>
internal static class SessionCalls
{
    /// <summary>Posts as a page's script would, at a version where one is given.</summary>
    public static async Task<HttpResponseMessage> CallAsync(this Visit visit, string path, object? body = null, int? version = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(body ?? new { }) };
        request.Headers.Add("Origin", visit.Http.BaseAddress!.GetLeftPart(UriPartial.Authority));
        request.Headers.Add("RequestVerificationToken",
            (await visit.PageAsync("en/account/sign-out")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
        if (version is { } seen)
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{seen}\"");
        return await visit.Http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public static Task<JsonElement> ReadAsync(this Visit visit, string path) =>
        visit.Http.GetFromJsonAsync<JsonElement>(path, TestContext.Current.CancellationToken);
}
