namespace Isc.Host.Tests.Modules;

/// <summary>A module that settings switch off is gone, and its data stays.</summary>
public sealed class SwitchedOffTests : IAsyncLifetime
{
    private readonly string _directory = Directory.CreateTempSubdirectory("isc-off-").FullName;
    private IscServer _server = null!;

    public async ValueTask InitializeAsync()
    {
        await using (await StartAsync())
        {
        }

        _server = await StartAsync("--Isc:Modules:Off=oversight");
    }

    [Theory]
    [InlineData("GET", "en/oversight", "en/no-such-page")]
    [InlineData("GET", "api/v1/oversight/rates", "api/v1/no-such-module/rates")]
    [InlineData("POST", "api/v1/oversight/recommendations", "api/v1/no-such-module/recommendations")]
    [InlineData("DELETE", "api/v1/oversight/rates", "api/v1/no-such-module/rates")]
    [InlineData("PUT", "en/oversight", "en/no-such-page")]
    public async Task Switched_off_module_answers_like_an_unknown_url(string method, string path, string unknown)
    {
        var (gone, never) = (await AskAsync(method, path), await AskAsync(method, unknown));
        Assert.Equal(never.Replace("no-such-page", "oversight", StringComparison.Ordinal).Replace("no-such-module", "oversight", StringComparison.Ordinal), gone);
    }

    [Fact]
    public async Task No_link_to_a_switched_off_module_is_generated()
    {
        using var reader = await _server.ReaderAsync();
        foreach (var page in new[] { "en/", "en/themes/joint-inspection", "en/reports", "en/api" })
            Assert.DoesNotContain("oversight/", await reader.GetStringAsync(page, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reports_say_nothing_of_a_module_that_is_off()
    {
        var (text, _) = await _server.ReportAsync("tsag-isc-tf", "2017-01-01", "2017-12-31");
        Assert.DoesNotContain("formal recommendation", text, StringComparison.Ordinal);
        Assert.DoesNotContain("not available", text, StringComparison.Ordinal);
        Assert.Contains("6 meetings", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Switched_on_again_it_has_its_data()
    {
        await _server.DisposeAsync();
        _server = await StartAsync();
        var (text, _) = await _server.ReportAsync("tsag-isc-tf", "2017-01-01", "2017-12-31");
        Assert.Contains("35 informal recommendations", text, StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    private Task<IscServer> StartAsync(params string[] settings) => IscServer.StartAsync(
        [$"--Isc:DataDirectory={_directory}", "--Isc:Demo=true", .. settings], TestContext.Current.CancellationToken);

    private async Task<string> AskAsync(string method, string path)
    {
        using var caller = await _server.ReaderAsync();
        return await Impression.OfAsync(caller, method, path);
    }
}
