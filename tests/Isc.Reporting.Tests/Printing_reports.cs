using System.Diagnostics;
using System.Text.RegularExpressions;
using Isc.Reporting.Pdf;
using Isc.Reporting.Tests.Fakes;
using Isc.Testing;

namespace Isc.Reporting.Tests;

public sealed partial class Printing_reports : IDisposable
{
    private const string LibreOffice = "/usr/bin/soffice";

    private readonly string _folder = Directory.CreateTempSubdirectory("isc-printing-").FullName;

    [Theory]
    [InlineData("ar", "ar-AE")]
    [InlineData("en", "en-GB")]
    public async Task A_pdf_is_tagged_and_has_its_title_language_and_table_headers(string language, string tag)
    {
        var (report, path) = await PrintAsync(language);

        var told = await ToolAsync("pdfinfo", path);
        Assert.Matches(@"(?m)^Tagged:\s+yes", told);
        Assert.Contains(report.Cover.Title, told, StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", await ToolAsync("pdfinfo", "-meta", path), StringComparison.Ordinal);
        var structure = await ToolAsync("pdfinfo", "-struct", path);
        Assert.Matches(@"(?m)^\s+TH\b", structure);
        Assert.Matches(@"(?m)^\s+H1\b", structure);
        Assert.Contains($"/Lang({tag})", System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_of_an_arabic_chart_read_back_as_they_are()
    {
        var (_, path) = await PrintAsync("ar");

        var numbers = Number().Matches(await ToolAsync("pdftotext", path, "-")).Select(match => match.Value).ToList();

        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "14", "11", "23", "26" }, numbers.ToHashSet(StringComparer.Ordinal));
        Assert.DoesNotContain("41", numbers);
        Assert.DoesNotContain("32", numbers);
        Assert.DoesNotContain("62", numbers);
        // The table beside it says the same numbers: the chart's are there a second time.
        Assert.True(numbers.Count(number => number == "14") > 1 && numbers.Count(number => number == "26") > 0);
    }

    [Fact]
    public async Task A_program_that_takes_too_long_is_ended_with_all_that_it_started()
    {
        var mark = $"3{Random.Shared.Next(100_000, 999_999)}";
        var converter = new PdfConverter(Settings(await ScriptAsync($"sleep {mark} & sleep {mark}")) with { Limit = TimeSpan.FromSeconds(0.5) }, TimeProvider.System);

        var failure = await Assert.ThrowsAsync<PdfFailedException>(() => converter.ConvertAsync(new byte[] { 1 }, TestContext.Current.CancellationToken));

        Assert.Contains("was ended", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(mark, await ToolAsync("ps", "-eo", "args"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_gets_a_profile_of_its_own_and_nothing_of_the_hosts_environment()
    {
        Environment.SetEnvironmentVariable("ISC_TEST_SECRET", "do-not-tell");
        var converter = new PdfConverter(Settings(await ScriptAsync("env >&2; echo \"$@\" >&2")), TimeProvider.System);

        var failure = await Assert.ThrowsAsync<PdfFailedException>(() => converter.ConvertAsync(new byte[] { 1 }, TestContext.Current.CancellationToken));

        Assert.Contains("made no file", failure.Message, StringComparison.Ordinal);
        Assert.Matches("-env:UserInstallation=file:///.*isc-pdf-.*/profile", failure.Message);
        Assert.DoesNotContain("do-not-tell", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_waits_is_made_and_is_taken_away_after_a_day()
    {
        var time = new ManualTime();
        var folder = new PdfFolder(Settings(null), time);
        var order = OrderOf(time, Guid.NewGuid());

        Assert.True(await folder.AddAsync(order, new byte[] { 1 }, TestContext.Current.CancellationToken));
        Assert.Equal(PdfState.Waiting, folder.Find(order.Id, order.Owner)!.Value.State);
        await folder.BeginAsync(order, TestContext.Current.CancellationToken);
        Assert.Equal(PdfState.Making, folder.Find(order.Id, order.Owner)!.Value.State);
        Assert.Equal(order, Assert.Single(folder.Waiting()));
        await folder.EndAsync(order, [7], TestContext.Current.CancellationToken);
        Assert.Equal(PdfState.Ready, folder.Find(order.Id, order.Owner)!.Value.State);
        Assert.Empty(folder.Waiting());
        Assert.Null(folder.Find(order.Id, Guid.NewGuid()));
        Assert.Null(folder.Find(order.Id, null));

        time.Advance(PdfFolder.Kept + TimeSpan.FromMinutes(1));
        folder.Sweep();
        Assert.Null(folder.Find(order.Id, order.Owner));
        Assert.Empty(Directory.EnumerateFiles(_folder));
    }

    [Fact]
    public async Task One_account_may_have_five_waiting()
    {
        var folder = new PdfFolder(Settings(null), TimeProvider.System);
        var owner = Guid.NewGuid();
        for (var i = 0; i < PdfFolder.MostOfOne; i++)
            Assert.True(await folder.AddAsync(OrderOf(TimeProvider.System, owner), new byte[] { 1 }, TestContext.Current.CancellationToken));

        Assert.False(await folder.AddAsync(OrderOf(TimeProvider.System, owner), new byte[] { 1 }, TestContext.Current.CancellationToken));
        Assert.True(await folder.AddAsync(OrderOf(TimeProvider.System, Guid.NewGuid()), new byte[] { 1 }, TestContext.Current.CancellationToken));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<(Report Report, string Path)> PrintAsync(string language)
    {
        if (!File.Exists(LibreOffice) || !File.Exists("/usr/bin/pdfinfo"))
            Requirement.Missing("LibreOffice and Poppler are not installed: apt-get install libreoffice-writer-nogui poppler-utils");
        await using var house = new House(Records.EveryKind);
        var report = await house.CouncilAsync(language);
        var document = await house.RenderAsync(report, "docx");
        var path = Path.Combine(_folder, $"{language}.pdf");
        var converter = new PdfConverter(Settings(LibreOffice), TimeProvider.System);
        await File.WriteAllBytesAsync(path, await converter.ConvertAsync(document.Content, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        return (report, path);
    }

    private PdfSettings Settings(string? program) => new(program, _folder, TimeSpan.FromSeconds(120));

    private static PdfOrder OrderOf(TimeProvider time, Guid owner) =>
        new(Guid.NewGuid(), "council-resolution-191", "Title", "en", "report.pdf", owner, time.GetUtcNow().UtcDateTime);

    private async Task<string> ScriptAsync(string does)
    {
        var path = Path.Combine(_folder, "program");
        await File.WriteAllTextAsync(path, $"#!/bin/sh\n{does}\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    private static async Task<string> ToolAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var told = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return told;
    }

    [GeneratedRegex("[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Number();
}
