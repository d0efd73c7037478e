using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Agenda;
using Isc.Contributions;
using Isc.Host.Modules;
using Isc.Host.Modules.Loading;
using Isc.Reporting;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Modules;

/// <summary>Modules from a folder: a sound one is as if built in, and one that fails anywhere costs only itself.</summary>
public sealed class DroppedInTests : IDisposable
{
    private readonly Plugins _plugins = new();

    [Fact]
    public async Task A_dropped_in_module_brings_routes_pages_texts_files_tables_and_its_own_dependencies()
    {
        await using var server = await StartAsync(_plugins.WithTrouble());
        using var reader = await server.ReaderAsync();
        Assert.Equal("\"sound\"", await reader.GetStringAsync("api/v1/trouble/answer", TestContext.Current.CancellationToken));
        var page = await reader.GetStringAsync("fr/trouble", TestContext.Current.CancellationToken);
        Assert.Contains("Ennuis", page, StringComparison.Ordinal);
        Assert.Contains("A private dependency", page, StringComparison.Ordinal);
        Assert.Contains("href=\"trouble\"", page, StringComparison.Ordinal);
        using var file = await reader.GetAsync("_module/trouble/trouble.css", TestContext.Current.CancellationToken);
        Assert.Equal("text/css", file.Content.Headers.ContentType?.MediaType);
        using var administrator = await server.CallerAsync("admin");
        await administrator.SwitchedAsync("trouble", false);
        Assert.Equal(
            [HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound],
            [await server.StatusOfAsync("api/v1/trouble/answer"), await server.StatusOfAsync("fr/trouble"), await server.StatusOfAsync("_module/trouble/trouble.css")]);
    }

    [Theory]
    [InlineData("constructor", "could not be loaded: Trouble at the constructor.")]
    [InlineData("registration", "failed to register: Trouble at the registration.")]
    [InlineData("migration", "failed to migrate its tables: Trouble at the migration.")]
    [InlineData("routes", "failed to add its routes: Trouble at the routes.")]
    public async Task A_module_that_throws_at_start_has_failed_with_the_reason_and_the_rest_runs(string place, string reason)
    {
        await using var server = await StartAsync(_plugins.WithTrouble(place));
        using var administrator = await server.CallerAsync("admin");
        var modules = await administrator.GetFromJsonAsync<JsonElement>("api/v1/modules", TestContext.Current.CancellationToken);
        var failed = Assert.Single(modules.EnumerateArray(), m => m.GetProperty("status").GetString() == "failed");
        Assert.Contains(reason, failed.GetProperty("reason").GetString(), StringComparison.Ordinal);
        await AssertTheRestRunsAsync(server);
        Assert.Equal(HttpStatusCode.NotFound, await server.StatusOfAsync("api/v1/trouble/answer"));
    }

    [Theory]
    [InlineData("tile")]
    [InlineData("navigation")]
    [InlineData("page")]
    [InlineData("endpoint")]
    public async Task A_module_that_throws_later_costs_only_what_threw(string place)
    {
        await using var server = await StartAsync(_plugins.WithTrouble(place));
        await AssertTheRestRunsAsync(server);
        Assert.Equal(place == "page" ? HttpStatusCode.InternalServerError : HttpStatusCode.OK, await server.StatusOfAsync("en/trouble"));
        Assert.Equal(place == "endpoint" ? HttpStatusCode.InternalServerError : HttpStatusCode.OK, await server.StatusOfAsync("api/v1/trouble/answer"));
        Assert.Equal(place is "tile" or "navigation" ? 1 : 0, server.Services.GetRequiredService<ContributionFailures>().Of("trouble").Count);
    }

    [Fact]
    public async Task A_section_that_throws_is_told_to_the_administrator()
    {
        await using var server = await StartAsync(_plugins.WithTrouble("section"));
        await using var scope = server.Services.CreateAsyncScope();
        var section = scope.ServiceProvider.GetRequiredService<IContributions<IReportSection>>();
        var answers = await section.AskAsync((s, cancel) => s.Key == "trouble.section" ? s.ComposeAsync(null!, cancel) : Task.FromResult<IReadOnlyList<Block>>([]), TestContext.Current.CancellationToken);
        Assert.Equal("Trouble at the section.", answers.Single(answer => answer.From.ModuleId == "trouble").Error);
        Assert.Equal("Trouble at the section.", Assert.Single(server.Services.GetRequiredService<ContributionFailures>().Of("trouble")).Reason);
    }

    [Fact]
    public async Task An_agenda_source_that_throws_is_told_to_the_administrator()
    {
        await using var server = await StartAsync(_plugins.WithTrouble("agenda"));
        await using var scope = server.Services.CreateAsyncScope();
        var answers = await scope.ServiceProvider.GetRequiredService<IContributions<IAgendaSource>>()
            .AskAsync((source, cancel) => source.FillAsync(new("isc-tf", null, new(2021, 3, 15)), cancel), TestContext.Current.CancellationToken);
        Assert.Equal("Trouble at the agenda.", Assert.Single(answers, answer => answer.Error is not null).Error);
        await AssertToldAsync(server, "TroubleAgendaSource", "Trouble at the agenda.");
    }

    [Fact]
    public async Task A_job_that_throws_is_told_to_the_administrator()
    {
        await using var server = await StartAsync(_plugins.WithTrouble("job"));
        for (var tries = 0; tries < 100 && server.Services.GetRequiredService<ContributionFailures>().Of("trouble").Count == 0; tries++)
            await Task.Delay(100, TestContext.Current.CancellationToken);
        await AssertToldAsync(server, "TroubleJob", "Trouble at the job.");
        await AssertTheRestRunsAsync(server);
    }

    [Fact]
    public void What_is_no_module_is_listed_as_failed()
    {
        _plugins.WithFile("Isc.Modules.Empty/readme.txt", "").WithFile("Isc.Modules.Torn/Isc.Modules.Torn.dll", "MZ and nothing more");
        var loaded = PluginFolder.Load(_plugins.Folder);
        Assert.Contains("holds no 'Isc.Modules.Empty.dll'", loaded[0].Failure, StringComparison.Ordinal);
        Assert.Contains("'Isc.Modules.Torn' could not be loaded", loaded[1].Failure, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_missing_is_named() => Assert.Contains("Isc:PluginDirectory",
        Assert.Throws<OperatorException>(() => PluginFolder.Load(Path.Combine(_plugins.Folder, "nowhere"))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("0.1.0", "0.2.0")]
    [InlineData("0.9.3", "0.10.0")]
    [InlineData("1.4.2", "2.0.0")]
    public void A_module_runs_below_the_next_release_that_may_break_it(string built, string limit) =>
        Assert.Equal(Version.Parse(limit), Contract.Limit(Version.Parse(built)));

    public void Dispose() => _plugins.Dispose();

    private static Task<IscServer> StartAsync(Plugins plugins) =>
        IscServer.StartAsync([.. plugins.Settings, "--Isc:Demo=true"], TestContext.Current.CancellationToken);

    // On the page of the module, where administrators look.
    private static async Task AssertToldAsync(IscServer server, string contribution, string reason)
    {
        using var administrator = await server.CallerAsync("admin");
        administrator.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        var page = await administrator.GetStringAsync("en/administration/modules/trouble", TestContext.Current.CancellationToken);
        Assert.Contains(contribution, page, StringComparison.Ordinal);
        Assert.Contains(reason, page, StringComparison.Ordinal);
    }

    private static async Task AssertTheRestRunsAsync(IscServer server)
    {
        foreach (var path in new[] { "en/", "en/oversight", "en/organisation", "api/v1/oversight/rates" })
            Assert.Equal((path, HttpStatusCode.OK), (path, await server.StatusOfAsync(path)));
    }
}
