using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;
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
        var place = await PrintedAsync(secretariat, Council);

        using var chair = await server.CallerAsync("chair");
        Assert.Equal(HttpStatusCode.NotFound, (await chair.GetAsync(place, Cancel)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await chair.GetAsync($"{place}/document", Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_frozen_report_is_printed_as_it_was_frozen_by_page_and_api()
    {
        if (!File.Exists(LibreOffice))
            Requirement.Missing("LibreOffice is not installed: apt-get install libreoffice-writer-nogui");
        await using var server = await StartAsync($"--Isc:LibreOffice={LibreOffice}");
        using var secretariat = await server.CallerAsync("secretariat");
        using var frozen = await secretariat.PostAsJsonAsync(
            "api/v1/reports/frozen", new { key = "tsag-isc-tf", since = "2017-01-01", asOf = "2017-12-31", languages = new[] { "fr" }, symbol = "TD-12" }, Cancel);
        var id = (await frozen.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("id").GetString();
        using var english = await secretariat.PostAsync($"api/v1/reports/frozen/{id}/pdf", null, Cancel);
        Assert.Equal(HttpStatusCode.NotFound, english.StatusCode);

        var place = await PrintedAsync(secretariat, $"api/v1/reports/frozen/{id}/pdf?language=fr");

        using var file = await secretariat.GetAsync($"{place}/document", Cancel);
        Assert.Equal("tsag-isc-tf_1_fr.pdf", file.Content.Headers.ContentDisposition!.FileName);
        Assert.Contains("TD-12", await TextOfAsync(await file.Content.ReadAsByteArrayAsync(Cancel)), StringComparison.Ordinal);
        using var visit = new Visit(server.Address);
        using var signedIn = await visit.SignInAsync("secretariat", ServerFixture.Password);
        using var ordered = await visit.SendAsync($"en/reports/frozen/{id}", "pdf");
        Assert.Equal(HttpStatusCode.SeeOther, ordered.StatusCode);
        Assert.Contains("/en/reports/tsag-isc-tf/pdf/", ordered.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <returns>The address of the order, once its file is there.</returns>
    private static async Task<Uri> PrintedAsync(HttpClient secretariat, string path)
    {
        using var ordered = await secretariat.PostAsync(path, null, Cancel);
        Assert.Equal(HttpStatusCode.Accepted, ordered.StatusCode);
        var place = ordered.Headers.Location!;

        var answer = await secretariat.GetFromJsonAsync<JsonElement>(place, Cancel);
        for (var i = 0; i < 240 && answer.GetProperty("state").GetString() is "waiting" or "making"; i++)
        {
            await Task.Delay(500, Cancel);
            answer = await secretariat.GetFromJsonAsync<JsonElement>(place, Cancel);
        }

        Assert.Equal("ready", answer.GetProperty("state").GetString());
        using var file = await secretariat.GetAsync(answer.GetProperty("document").GetString(), Cancel);
        Assert.Equal("application/pdf", file.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("%PDF-", await file.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        return place;
    }

    [Fact]
    public async Task Without_libreoffice_nothing_is_offered()
    {
        await using var server = await StartAsync("--Isc:LibreOffice=/nowhere/soffice");
        using var secretariat = await server.CallerAsync("secretariat");
        Assert.Equal(HttpStatusCode.NotFound, (await secretariat.PostAsync(Council, null, Cancel)).StatusCode);
        var page = await secretariat.GetStringAsync("en/reports/council-resolution-191", Cancel);
        Assert.DoesNotContain("/pdf", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await secretariat.GetAsync("en/reports/council-resolution-191/pdf", Cancel)).StatusCode);
    }

    private async Task<string> TextOfAsync(byte[] pdf)
    {
        var path = Path.Combine(_data, "read.pdf");
        await File.WriteAllBytesAsync(path, pdf, Cancel);
        using var process = Process.Start(new ProcessStartInfo("pdftotext", [path, "-"]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        return await process.StandardOutput.ReadToEndAsync(Cancel);
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);

    private Task<IscServer> StartAsync(string setting) =>
        IscServer.StartAsync([$"--Isc:DataDirectory={_data}", "--Isc:Demo=true", $"--Isc:DemoPassword={ServerFixture.Password}", setting], Cancel);
}
