using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Testing;

namespace Isc.Host.Tests.Printing;

/// <summary>Reports as PDF, ordered over HTTP and made by the job.</summary>
public sealed class PdfTests : IDisposable
{
    private const string LibreOffice = "/usr/bin/soffice";
    private const string Council = "api/v1/reports/council-resolution-191/pdf?since=2020-04-01&as-of=2021-03-31&language=fr";

    private readonly string _data = Directory.CreateTempSubdirectory("isc-pdf-tests-").FullName;

    [Fact]
    public async Task Ordered_pdf_is_made_in_the_background_and_fetched_by_who_ordered_it()
    {
        if (!File.Exists(LibreOffice))
            Requirement.Missing("LibreOffice is not installed: apt-get install libreoffice-writer-nogui");
        await using var server = await StartAsync($"--Isc:LibreOffice={LibreOffice}");
        using var secretariat = await server.CallerAsync("secretariat");
        using var ordered = await secretariat.PostAsync(Council, null, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Accepted, ordered.StatusCode);
        var place = ordered.Headers.Location!;

        var answer = await secretariat.GetFromJsonAsync<JsonElement>(place, TestContext.Current.CancellationToken);
        for (var i = 0; i < 240 && answer.GetProperty("state").GetString() is "waiting" or "making"; i++)
        {
            await Task.Delay(500, TestContext.Current.CancellationToken);
            answer = await secretariat.GetFromJsonAsync<JsonElement>(place, TestContext.Current.CancellationToken);
        }

        Assert.Equal("ready", answer.GetProperty("state").GetString());
        using var file = await secretariat.GetAsync(answer.GetProperty("document").GetString(), TestContext.Current.CancellationToken);
        Assert.Equal("application/pdf", file.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("%PDF-", await file.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        using var chair = await server.CallerAsync("chair");
        Assert.Equal(HttpStatusCode.NotFound, (await chair.GetAsync(place, TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await chair.GetAsync($"{place}/document", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task Without_libreoffice_nothing_is_offered()
    {
        await using var server = await StartAsync("--Isc:LibreOffice=/nowhere/soffice");
        using var secretariat = await server.CallerAsync("secretariat");
        Assert.Equal(HttpStatusCode.NotFound, (await secretariat.PostAsync(Council, null, TestContext.Current.CancellationToken)).StatusCode);
        var page = await secretariat.GetStringAsync("en/reports/council-resolution-191", TestContext.Current.CancellationToken);
        Assert.DoesNotContain("/pdf", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await secretariat.GetAsync("en/reports/council-resolution-191/pdf", TestContext.Current.CancellationToken)).StatusCode);
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);

    private Task<IscServer> StartAsync(string setting) =>
        IscServer.StartAsync([$"--Isc:DataDirectory={_data}", "--Isc:Demo=true", setting], TestContext.Current.CancellationToken);
}
