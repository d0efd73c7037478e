using System.Net;
using System.Text.Json;

namespace Isc.Host.Tests.Operations;

/// <summary>What a host in production writes for the programs that read logs.</summary>
[Trait("Catalogue", "T30")]
public sealed class LogTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("isc-log-").FullName;

    [Fact]
    public async Task Each_line_is_an_object_and_an_unexpected_error_is_one_of_them()
    {
        await using var host = await HostProcess.StartAsync(_data, TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = host.Address };
        await SqliteFile.QueryAsync(SqliteFile.In(_data), "ALTER TABLE meetings_meetings RENAME TO gone");
        using var answer = await client.GetAsync("api/v1/meetings", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("no such table", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        while (!host.Output.Any(line => line.Contains("no such table", StringComparison.Ordinal)))
            await Task.Delay(20, TestContext.Current.CancellationToken);
        var lines = host.Output.Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.All(lines, line => Assert.Equal(TimeSpan.Zero, line.GetProperty("Timestamp").GetDateTimeOffset().Offset));
        Assert.Contains(lines, line => line.GetProperty("LogLevel").GetString() == "Error" && line.TryGetProperty("Exception", out var exception) && exception.GetString()!.Contains("no such table", StringComparison.Ordinal));
    }

    public void Dispose() => Directory.Delete(_data, recursive: true);
}
