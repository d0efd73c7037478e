using System.Globalization;
using Isc.Meetings.Pages;
using Isc.Testing;
using Isc.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Isc.Meetings.Tests;

public abstract class PageTests(IDatabases databases) : IAsyncLifetime
{
    private Kernel _kernel = null!;

    public async ValueTask InitializeAsync() => _kernel = await Kernel.StartAsync(databases, withRecord: true);

    public async ValueTask DisposeAsync()
    {
        await _kernel.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task List_shows_windows_as_windows_and_what_is_announced()
    {
        var html = await RenderAsync<MeetingsPage>("meetings");
        Assert.Contains("Meeting 39", html, StringComparison.Ordinal);
        Assert.Contains("between <span class=\"nowrap\">1 April 2020</span> and <span class=\"nowrap\">31 March 2021</span>", html, StringComparison.Ordinal);
        Assert.Contains("before the virtual consultation of councillors", html, StringComparison.Ordinal);
        Assert.Contains("03/2015–12/2016", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_filtered_by_body_and_year_shows_those_alone()
    {
        var html = await RenderAsync<MeetingsPage>("meetings?body=isc-tf&year=2017&status=held");
        Assert.Contains("Meeting 21<", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Meeting 15<", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Meeting 39<", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Meeting_shows_precision_attendance_source_and_neighbours()
    {
        var html = await RenderAsync<MeetingPage>("meetings", ("Id", StableId.Of("meeting/isc-tf/17")));
        Assert.Contains("ISC-TF: Meeting 17", html, StringComparison.Ordinal);
        Assert.Contains("Only the year is known.", html, StringComparison.Ordinal);
        Assert.Contains("Took part remotely", html, StringComparison.Ordinal);
        Assert.Contains("R17", html, StringComparison.Ordinal);
        Assert.Contains($"meetings/{StableId.Of("meeting/isc-tf/16")}", html, StringComparison.Ordinal);
        Assert.Contains($"meetings/{StableId.Of("meeting/isc-tf/18")}", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Register_shows_decisions_with_their_requests()
    {
        var html = await RenderAsync<DecisionsPage>("meetings/decisions?body=iscg");
        Assert.Contains("iscg-2021-1", html, StringComparison.Ordinal);
        Assert.DoesNotContain("isc-tf-2021-1", html, StringComparison.Ordinal);
        Assert.Contains("standing, in progress", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_word_of_the_pages_is_found_in_every_language()
    {
        foreach (var language in Languages.All)
        {
            foreach (var html in new[]
            {
                await RenderAsync<MeetingsPage>("meetings", language),
                await RenderAsync<DecisionsPage>("meetings/decisions", language),
                await RenderAsync<MeetingPage>("meetings", language, ("Id", StableId.Of("meeting/isc-tf/40"))),
            })
                Assert.DoesNotMatch("(State|Mode|Kind|Request|Column|Meeting|Meetings|Decisions|Precision|Filter)_[a-zA-Z]", html);
        }
    }

    private Task<string> RenderAsync<TPage>(string path, params (string Name, object Value)[] parameters)
        where TPage : IComponent => RenderAsync<TPage>(path, "en", parameters);

    private Task<string> RenderAsync<TPage>(string path, string language, params (string Name, object Value)[] parameters)
        where TPage : IComponent
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Languages.Culture(language);
        var services = new ServiceCollection();
        Kernel.AddTo(services, _kernel.Settings);
        services.AddLogging().AddSingleton<NavigationManager>(new FixedNavigation(path))
            .AddSupplyValueFromQueryProvider()
            .AddCascadingValue<HttpContext>(_ => new DefaultHttpContext());
        return WriteAsync();

        async Task<string> WriteAsync()
        {
            await using var provider = services.BuildServiceProvider();
            await using var scope = provider.CreateAsyncScope();
            await using var renderer = new HtmlRenderer(scope.ServiceProvider, NullLoggerFactory.Instance);
            return await renderer.Dispatcher.InvokeAsync(async () => System.Net.WebUtility.HtmlDecode((await renderer.RenderComponentAsync<TPage>(
                ParameterView.FromDictionary(parameters.ToDictionary(p => p.Name, p => (object?)p.Value, StringComparer.Ordinal)))).ToHtmlString()));
        }
    }

    public sealed class OnSqlite(SqliteDatabases databases) : PageTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : PageTests(databases);
}
