using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Host.Routing;
using Isc.Host.Start;
using Isc.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Modules;

/// <summary>Core knows no module: a host that has none, or one that nobody here wrote for it, starts and works.</summary>
public sealed class BareHostTests : IDisposable
{
    private readonly Plugins _plugins = new();

    [Fact]
    public async Task A_host_without_modules_serves_its_pages_its_reports_and_its_API_in_six_languages()
    {
        await using var server = await IscServer.StartAsync(
            [$"--Isc:DataDirectory={_plugins.Data}", "--Isc:Demo=true"], TestContext.Current.CancellationToken, modules: []);
        foreach (var language in Languages.All)
        {
            foreach (var page in new[] { "", "meetings", "themes", "themes/accessibility", "organisation", "library", "reports", "api" })
                Assert.Equal((language, page, HttpStatusCode.OK), (language, page, await server.StatusOfAsync($"{language}/{page}")));
        }

        using var visitor = await server.CallerAsync();
        Assert.Empty((await visitor.GetFromJsonAsync<JsonElement>("api/v1/modules", TestContext.Current.CancellationToken)).EnumerateArray());
        var (report, _) = await server.ReportAsync("council-resolution-191", "2020-04-01", "2021-03-31");
        Assert.Contains("6 meetings", report, StringComparison.Ordinal);
        Assert.DoesNotContain("not available", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_with_one_module_that_it_was_not_built_with_serves_both()
    {
        await using var server = await IscServer.StartAsync(
            [.. _plugins.WithTrouble().Settings, "--Isc:Demo=true"], TestContext.Current.CancellationToken, modules: []);
        using var visitor = await server.CallerAsync();
        var modules = await visitor.GetFromJsonAsync<JsonElement>("api/v1/modules", TestContext.Current.CancellationToken);
        Assert.Equal(["trouble"], modules.EnumerateArray().Select(module => module.GetProperty("id").GetString()));
        Assert.Equal(
            [HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound],
            [await server.StatusOfAsync("en/trouble"), await server.StatusOfAsync("en/themes"), await server.StatusOfAsync("en/oversight")]);
    }

    [Fact]
    public async Task Routes_mapped_after_the_switch_was_wrapped_fail_the_start()
    {
        await using var app = IscHost.Build(["--urls", "http://127.0.0.1:0", $"--Isc:DataDirectory={_plugins.Data}", "--environment=Production", "--Logging:LogLevel:Default=None"], modules: []);
        await app.Services.GetRequiredService<DatabaseStart>().ServeAsync(TestContext.Current.CancellationToken);
        app.UseIsc().MapIsc().MapGet("/late", () => "late").AllowAnonymous().WithDisplayName("GET /late");
        var error = await Assert.ThrowsAsync<OperatorException>(() => app.StartAsync(TestContext.Current.CancellationToken));
        Assert.Contains("'GET /late' was mapped after the switch", error.Message, StringComparison.Ordinal);
    }

    public void Dispose() => _plugins.Dispose();
}
