using System.Net;
using System.Net.Sockets;
using Isc.Testing;
using Microsoft.Data.Sqlite;

namespace Isc.Host.Tests.Commands;

/// <summary>What a person sees at the command line.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("isc-command-").FullName;

    [Theory]
    [InlineData("council-resolution-191", "report", "make", "no-such-report", "--as-of", "2021-03-31")]
    [InlineData("2021-03-31", "report", "make", "tsag-isc-tf", "--as-of", "31 March")]
    [InlineData("ar, zh, en, fr, ru, es", "report", "make", "tsag-isc-tf", "--as-of", "2021-03-31", "--language", "de")]
    [InlineData("csv, docx, html, json, md, xlsx", "report", "make", "tsag-isc-tf", "--as-of", "2021-03-31", "--format", "odt")]
    [InlineData("Isc:LibreOffice", "report", "make", "tsag-isc-tf", "--as-of", "2021-03-31", "--format", "pdf")]
    [InlineData("since", "report", "make", "tsag-isc-tf", "--as-of", "2021-03-31", "--since", "2022-01-01")]
    [InlineData("--as-of", "report", "make", "tsag-isc-tf")]
    [InlineData("--help", "no-such-verb")]
    [InlineData("council-resolution-191/1", "report", "diff", "council-resolution-191/7", "now")]
    [InlineData("class", "report", "freeze", "tsag-isc-tf", "--as-of", "2021-03-31", "--class", "restricted")]
    [InlineData("secretariat@isc.example", "token", "create", "--user", "nobody@isc.example", "--name", "test")]
    public async Task A_mistake_ends_with_exit_code_2_and_one_line_that_says_what_is_valid(string says, params string[] arguments)
    {
        var (exitCode, output, errors) = await Tool.RunAsync(_data, arguments);
        Assert.Equal(2, exitCode);
        Assert.Empty(output);
        Assert.Single(errors.Trim().Split('\n'));
        Assert.Contains(says, errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Token_create_prints_the_token_and_nothing_else()
    {
        var (exitCode, output, _) = await Tool.RunAsync(_data, "token", "create", "--user", "secretariat@isc.example", "--name", "test");
        Assert.Equal(0, exitCode);
        Assert.Matches(@"^isc_[A-Za-z0-9_-]+\s*$", output);
    }

    [Fact]
    public async Task Demo_load_adds_nothing_the_second_time()
    {
        await Tool.RunAsync(_data, "demo", "load");
        var (exitCode, output, _) = await Tool.RunAsync(_data, "demo", "load");
        Assert.Equal((0, "0 records added."), (exitCode, output.Trim()));
    }

    [Fact]
    public async Task A_report_is_written_to_a_file_in_the_format_of_its_ending()
    {
        var file = Path.Combine(_data, "report.docx");
        var (exitCode, output, errors) = await Tool.RunAsync(
            _data, "report", "make", "council-resolution-191", "--since", "2020-04-01", "--as-of", "2021-03-31", "--output", file);
        Assert.True(exitCode == 0, errors);
        Assert.Empty(output);
        Assert.Equal("PK"u8.ToArray(), (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken))[..2]);
    }

    [Fact]
    public async Task Printing_a_report_counts_the_seconds_for_who_watches()
    {
        if (!File.Exists("/usr/bin/script"))
            Requirement.Missing("script is not installed: apt-get install bsdutils");
        await Tool.RunAsync(_data, "demo", "load");
        var slow = Path.Combine(_data, "soffice");
        await File.WriteAllTextAsync(slow, "#!/bin/sh\nsleep 3\nwhile [ $# -gt 1 ]; do [ \"$1\" = --outdir ] && cp \"$3\" \"$2/report.pdf\"; shift; done\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(slow, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var file = Path.Combine(_data, "report.pdf");

        var (exitCode, shown) = await Tool.WatchAsync(_data, slow, $"report make council-resolution-191 --since 2020-04-01 --as-of 2021-03-31 --output {file}");

        Assert.True(exitCode == 0 && File.Exists(file), shown);
        Assert.Contains("\r1 seconds \r2 seconds ", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_are_listed_frozen_and_compared()
    {
        var (_, list, _) = await Tool.RunAsync(_data, "report", "list");
        Assert.Contains("theme-brief.accessibility\tAccessibility: a brief", list, StringComparison.Ordinal);

        foreach (var (number, since, asOf) in new[] { (1, "2019-04-01", "2020-03-31"), (2, "2020-04-01", "2021-03-31") })
        {
            var (_, frozen, errors) = await Tool.RunAsync(_data, "report", "freeze", "council-resolution-191", "--since", since, "--as-of", asOf, "--language", "en");
            Assert.True(frozen.StartsWith($"council-resolution-191/{number}\t", StringComparison.Ordinal), errors);
            Assert.Matches(@"\t[0-9a-f]{64}\s*$", frozen);
        }

        var (exitCode, changes, _) = await Tool.RunAsync(_data, "report", "diff", "council-resolution-191/1", "council-resolution-191/2");
        Assert.Equal(0, exitCode);
        Assert.Matches(@"(?m)^@@ 2\.2 2\.2 changed\s*$", changes);
        Assert.Matches(@"(?m)^\+The ISC-TF held 6 meetings since its previous report \(as of 31 March 2021\)", changes);
        Assert.Matches(@"(?m)^  meetings-held: \d+ > 6 \(\+6 -\d+ records\)", changes);
    }

    [Fact]
    public async Task A_data_directory_that_cannot_be_written_is_named()
    {
        var file = Path.Combine(_data, "taken");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        await RefusedAsync(Path.Combine(file, "data"), "Isc:DataDirectory");
    }

    [Fact]
    public async Task A_database_of_a_newer_release_is_refused()
    {
        await Tool.RunAsync(_data, "migrate");
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(_data, "isc.db")};Pooling=False"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO meetings_migrations VALUES ('99991231000000_FromTheFuture', '99.0.0')";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await RefusedAsync(_data, "99991231000000_FromTheFuture");
    }

    [Fact]
    public async Task A_port_in_use_is_named()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        await RefusedAsync(_data, address, "--urls", address);
    }

    [Fact]
    public async Task A_second_host_on_the_same_data_directory_is_refused()
    {
        await using var held = new FileStream(Path.Combine(_data, "isc.lock"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        await RefusedAsync(_data, "Another Isc host", "--urls", "http://127.0.0.1:0");
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);

    private static async Task RefusedAsync(string data, string says, params string[] arguments)
    {
        var (exitCode, _, errors) = await Tool.RunAsync(data, arguments);
        Assert.Equal(2, exitCode);
        var line = Assert.Single(errors.Trim().Split('\n'));
        Assert.Contains(says, line, StringComparison.Ordinal);
    }
}
