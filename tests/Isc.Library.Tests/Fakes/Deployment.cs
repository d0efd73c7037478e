using System.Globalization;
using Isc.Access;
using Isc.Bodies;
using Isc.Library.Demo;
using Isc.Library.Issuing;
using Isc.Reporting;
using Isc.Testing;
using Isc.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Library.Tests.Fakes;

/// <summary>This kernel on a migrated database, filled with its demonstration data.</summary>
internal sealed class Deployment(TestData data) : IAsyncDisposable
{
    public TestDatabase Database => data.Database;

    public static async Task<Deployment> OpenAsync(IDatabases databases)
    {
        var deployment = new Deployment(await TestData.CreateAsync(databases, Add, TestContext.Current.CancellationToken));
        await deployment.LoadAsync();
        return deployment;
    }

    public static void Add(IServiceCollection services) => services.AddLocalization().AddLibrary().AddScoped<IBodyNames, FixedBodies>().AddScoped<DocumentIssuedHandler>();

    public ValueTask DisposeAsync() => data.DisposeAsync();

    public async Task<int> LoadAsync()
    {
        await using var scope = data.Services.CreateAsyncScope();
        return await ActivatorUtilities.CreateInstance<LibrarySeed>(scope.ServiceProvider).LoadAsync(CancellationToken.None);
    }

    /// <summary>Runs <paramref name="work"/> as <paramref name="actor"/> in a scope of its own.</summary>
    internal async Task<T> AsAsync<TService, T>(Actor actor, Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = data.Services.CreateAsyncScope();
        using var acting = data.Current.Use(actor);
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>The blocks of a section in a language.</summary>
    internal async Task<IReadOnlyList<Block>> ComposeAsync<TSection>(ReportPeriod period, string setting, string value, string language = "en")
        where TSection : IReportSection
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = Languages.Culture(language);
        await using var scope = data.Services.CreateAsyncScope();
        var section = ActivatorUtilities.CreateInstance<TSection>(scope.ServiceProvider);
        return await section.ComposeAsync(
            new(period, new Dictionary<string, string>(StringComparer.Ordinal) { [setting] = value }), TestContext.Current.CancellationToken);
    }
}
