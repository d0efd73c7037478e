using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Isc.Access;
using Isc.Bodies;
using Isc.Contributions;
using Isc.Data;
using Isc.Data.Schema;
using Isc.Library;
using Isc.Organisation;
using Isc.Pages;
using Isc.Reporting;
using Isc.Text;
using Isc.Themes.Activities;
using Isc.Themes.Demo;
using Isc.Themes.Pages;
using Isc.Themes.Sections;
using Isc.Themes.Tests.Fakes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.JSInterop;

namespace Isc.Themes.Tests;

/// <summary>This kernel over a migrated database of its own, its neighbours replaced.</summary>
internal sealed class House : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly string _directory;

    private House(ServiceProvider services, string directory) => (_services, _directory) = (services, directory);

    public static async Task<House> OpenAsync(DatabaseSettings? settings = null, params (IThemePanel Value, string? Module)[] panels)
    {
        var directory = Directory.CreateTempSubdirectory("isc-themes-").FullName;
        settings ??= new(DatabaseProvider.Sqlite, DatabaseSettings.SqliteFile(Path.Combine(directory, "isc.db")), directory);
        var services = new ServiceCollection().AddLogging().AddLocalization().AddIscData(settings).AddThemes()
            .AddSingleton<TimeProvider>(new FixedClock(new(2021, 6, 1)))
            .AddSingleton<IBodyNames, KnownBodies>()
            .AddSingleton<IOrganisation, KnownOffices>()
            .AddSingleton<ILibrary, EmptyLibrary>()
            .AddSingleton<IContributions<IReportSection>>(new Given<IReportSection>((new Composition(), null)))
            .AddSingleton<IContributions<IThemePanel>>(new Given<IThemePanel>(panels))
            .AddScoped<AreasSection>().AddScoped<ActivitiesSection>().AddScoped<OutcomesSection>().AddScoped<SharedSection>().AddScoped<UmbrellasSection>()
            .AddScoped<ActivityRecorder>().AddScoped<ThemesRecord>()
            .AddScoped<AreasTile>().AddScoped<VacantSeatsTile>().AddScoped<LatestUpdates>()
            .AddSingleton<IErrorBoundaryLogger, QuietBoundary>()
            .AddSingleton<NavigationManager, Address>()
            .AddSingleton<IJSRuntime, NoScript>()
            .BuildServiceProvider();
        var house = new House(services, directory);
        await using var scope = services.CreateAsyncScope();
        foreach (var registration in services.GetServices<ContextRegistration>())
            await ((DbContext)scope.ServiceProvider.GetRequiredService(registration.Context)).Database.MigrateAsync(TestContext.Current.CancellationToken);
        return house;
    }

    /// <summary>With the record of both reports.</summary>
    public static async Task<House> FurnishedAsync(DatabaseSettings? settings = null, params (IThemePanel Value, string? Module)[] panels)
    {
        var house = await OpenAsync(settings, panels);
        await house.DoAsync<ThemesRecord, int>((record, ct) => record.LoadAsync(ct));
        return house;
    }

    /// <summary>Uses one service in a scope of its own, as the system.</summary>
    public async Task<TResult> DoAsync<T, TResult>(Func<T, CancellationToken, Task<TResult>> use)
        where T : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        using var acting = _services.GetRequiredService<ICurrentActor>().Use(Actor.System);
        return await use(scope.ServiceProvider.GetRequiredService<T>(), TestContext.Current.CancellationToken);
    }

    /// <summary>The words of a section, its bullets with their leads.</summary>
    public async Task<IReadOnlyList<Block>> ComposeAsync<TSection>(string body, ReportPeriod period, string language = "en")
        where TSection : IReportSection
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Languages.Culture(language);
        var settings = new Dictionary<string, string>(StringComparer.Ordinal) { ["body"] = body };
        return await DoAsync<TSection, IReadOnlyList<Block>>((section, ct) => section.ComposeAsync(new(period, settings), ct));
    }

    public async Task<IHtmlDocument> RenderAsync<TPage>(Dictionary<string, object?> parameters, string language = "en")
        where TPage : IComponent
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Languages.Culture(language);
        await using var scope = _services.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        return await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }
}
