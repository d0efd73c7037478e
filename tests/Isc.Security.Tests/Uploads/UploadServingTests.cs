using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Host.Tests.Servers;
using Isc.Testing;

namespace Isc.Security.Tests.Uploads;

/// <summary>A document's file, from being sent to being saved by a reader.</summary>
[Collection(SqliteCollection.Name)]
[Trait("Promise", "I26")]
[Trait("Catalogue", "T13")]
public sealed class UploadServingTests(SqliteHost host)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_is_served_to_be_saved_and_may_do_nothing()
    {
        using var secretariat = await host.Server.CallerAsync("secretariat");
        var (key, version) = await DocumentAsync(secretariat, "public");
        using var sent = await SendAsync(secretariat, key, version, "تقرير 1.txt", "<b>1</b>"u8.ToArray());
        Assert.Equal(HttpStatusCode.Created, sent.StatusCode);

        using var visitor = await host.Server.CallerAsync();
        using var file = await visitor.GetAsync(Address(key), Cancel);
        Assert.Equal("<b>1</b>", await file.Content.ReadAsStringAsync(Cancel));
        Assert.Equal("sandbox; default-src 'none'; frame-ancestors 'none'", file.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", file.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal(("attachment", "text/plain", "تقرير 1.txt"), (file.Content.Headers.ContentDisposition!.DispositionType, file.Content.Headers.ContentType!.MediaType, file.Content.Headers.ContentDisposition.FileNameStar));
    }

    [Fact]
    public async Task A_file_is_as_restricted_as_its_document()
    {
        using var secretariat = await host.Server.CallerAsync("secretariat");
        var (key, version) = await DocumentAsync(secretariat, "internal");
        (await SendAsync(secretariat, key, version, "a.txt", "a"u8.ToArray())).Dispose();

        using var visitor = await host.Server.CallerAsync();
        using var hidden = await visitor.GetAsync(Address(key), Cancel);
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        using var member = await host.Server.CallerAsync("member");
        using var refused = await SendAsync(member, key, 2, "a.txt", "a"u8.ToArray());
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }

    [Fact]
    public async Task A_file_needs_the_version_and_a_sound_content()
    {
        using var secretariat = await host.Server.CallerAsync("secretariat");
        var (key, version) = await DocumentAsync(secretariat, "public");
        using var wrong = await SendAsync(secretariat, key, version, "a.pdf", "a"u8.ToArray());
        using var stale = await SendAsync(secretariat, key, version + 1, "a.txt", "a"u8.ToArray());
        using var bare = await SendAsync(secretariat, key, null, "a.txt", "a"u8.ToArray());
        Assert.Equal([HttpStatusCode.BadRequest, HttpStatusCode.PreconditionFailed, HttpStatusCode.PreconditionRequired], new[] { wrong.StatusCode, stale.StatusCode, bare.StatusCode });
    }

    [Fact]
    public async Task The_page_takes_a_file_without_script()
    {
        using var secretariat = await host.Server.CallerAsync("secretariat");
        var (key, _) = await DocumentAsync(secretariat, "public");
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = host.Server.Address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        (await client.SubmitAsync("en/account/sign-in", "sign-in", ("email", "secretariat@isc.example"), ("password", ServerFixture.Password))).Dispose();

        using var refused = await client.SubmitFileAsync($"en/library/{key}/files", "file", "file", "a.html", "<b>"u8.ToArray());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("Files of this kind are not accepted.", await refused.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        using var taken = await client.SubmitFileAsync($"en/library/{key}/files", "file", "file", "a.md", "# A"u8.ToArray());
        Assert.Equal(HttpStatusCode.SeeOther, taken.StatusCode);
        Assert.Contains("a.md", await client.GetStringAsync($"en/library/{key}", Cancel), StringComparison.Ordinal);
    }

    private static string Address(string key) => $"api/v1/library/documents/{key}/files/en";

    private static async Task<(string Key, int Version)> DocumentAsync(HttpClient caller, string @class)
    {
        var key = $"file-{Guid.NewGuid():n}";
        using var made = await caller.PostAsJsonAsync("api/v1/library/documents", new { key, type = "report", title = new { en = "File" }, @class, from = "2026-01-01" }, Cancel);
        Assert.True(made.IsSuccessStatusCode, await made.Content.ReadAsStringAsync(Cancel));
        return (key, (await made.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("version").GetInt32());
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient caller, string key, int? version, string name, byte[] content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{Address(key)}?name={Uri.EscapeDataString(name)}");
        if (version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        request.Content = new ByteArrayContent(content) { Headers = { ContentType = new("application/octet-stream") } };
        return await caller.SendAsync(request, Cancel);
    }
}
