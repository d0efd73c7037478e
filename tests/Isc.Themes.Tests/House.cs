using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Isc.Access;
using Isc.Data;
using Isc.Pages;
using Isc.Reporting;
using Isc.Testing;
using Isc.Text;
using Isc.Themes.Demo;
using Isc.Themes.Tests.Fakes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Isc.Themes.Tests;

/// <summary>This kernel over a migrated database of its own, its neighbours replaced.</summary>
internal sealed class House : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly TestDatabase _database;
    private readonly bool _ownsDatabase;

    private House(TestDatabase database, (IThemePanel Value, string? Module)[] panels, bool ownsDatabase) =>
        (_database, _services, _ownsDatabase) = (database, ServicesOn(database.Settings, panels), ownsDatabase);

    /// <summary>With empty tables.</summary>
    public static async Task<House> OpenAsync(IDatabases databases) =>
        new(await databases.CloneAsync("themes", MigrateAsync, TestContext.Current.CancellationToken), [], true);

    /// <summary>With the record of both reports.</summary>
    public static async Task<House> FurnishedAsync(IDatabases databases, params (IThemePanel Value, string? Module)[] panels) =>
        new(await databases.CloneAsync("themes-record", FurnishAsync, TestContext.Current.CancellationToken), panels, true);

    /// <summary>Which database.</summary>
    public DatabaseSettings Settings => _database.Settings;

    /// <summary>Uses one service in a scope of its own, as the system.</summary>
    public async Task<TResult> DoAsync<T, TResult>(Func<T, CancellationToken, Task<TResult>> use)
        where T : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        using var acting = _services.GetRequiredService<ICurrentActor>().Use(Actor.System);
        return await use(scope.ServiceProvider.GetRequiredService<T>(), TestContext.Current.CancellationToken);
    }

    /// <summary>The words of a section, its bullets with their leads.</summary>
    public async Task<IReadOnlyList<Block>> ComposeAsync<TSection>(
        string body, ReportPeriod period, string language = "en", params (string Name, string Value)[] more)
        where TSection : IReportSection
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Languages.Culture(language);
        var settings = new Dictionary<string, string>(more.ToDictionary(m => m.Name, m => m.Value), StringComparer.Ordinal) { ["body"] = body };
        return await DoAsync<TSection, IReadOnlyList<Block>>((section, ct) => section.ComposeAsync(new(period, settings), ct));
    }

    /// <summary>A page as a visitor sees it.</summary>
    /// <param name="address">Path and query from the root of the language.</param>
    /// <param name="key">The page's key; null where it has none.</param>
    /// <param name="language">Its language.</param>
    public async Task<IHtmlDocument> RenderAsync<TPage>(string address, string? key = null, string language = "en")
        where TPage : IComponent
    {
        _services.GetRequiredService<Address>().Show(address);
        var parameters = key is null ? [] : new Dictionary<string, object?>(StringComparer.Ordinal) { ["Key"] = key };
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
        if (_ownsDatabase)
            await _database.DisposeAsync();
    }

    private static async Task MigrateAsync(TestDatabase database)
    {
        await using var house = new House(database, [], false);
        await TestData.MigrateAsync(house._services);
    }

    private static async Task FurnishAsync(TestDatabase database)
    {
        await MigrateAsync(database);
        await using var house = new House(database, [], false);
        await house.DoAsync<ThemesRecord, int>((record, ct) => record.LoadAsync(ct));
    }

    private static ServiceProvider ServicesOn(DatabaseSettings settings, (IThemePanel Value, string? Module)[] panels) =>
        new ServiceCollection().AddLogging().AddKernel(settings, panels).BuildServiceProvider();
}
