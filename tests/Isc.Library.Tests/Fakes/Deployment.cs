using System.Globalization;
using Isc.Access;
using Isc.Bodies;
using Isc.Data;
using Isc.Data.Schema;
using Isc.Library.Demo;
using Isc.Reporting;
using Isc.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Library.Tests.Fakes;

/// <summary>This kernel on a database of its own, filled with its demonstration data.</summary>
public sealed class Deployment : IAsyncLifetime
{
    private readonly string _directory = Path.Combine(Path.GetTempPath(), $"isc-library-{Guid.NewGuid():N}");

    internal ServiceProvider Services { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_directory);
        Services = new ServiceCollection()
            .AddLogging().AddLocalization()
            .AddSingleton<TimeProvider>(new FixedClock(new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero)))
            .AddIscData(new(DatabaseProvider.Sqlite, DatabaseSettings.SqliteFile(Path.Combine(_directory, "isc.db")), _directory))
            .AddLibrary()
            .AddScoped<IBodyNames, FixedBodies>()
            .BuildServiceProvider();
        await using var scope = Services.CreateAsyncScope();
        foreach (var registration in scope.ServiceProvider.GetServices<ContextRegistration>())
            await ((DbContext)scope.ServiceProvider.GetRequiredService(registration.Context)).Database.GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
        await LoadAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }

    public async Task<int> LoadAsync()
    {
        await using var scope = Services.CreateAsyncScope();
        return await ActivatorUtilities.CreateInstance<LibrarySeed>(scope.ServiceProvider).LoadAsync(CancellationToken.None);
    }

    /// <summary>Runs <paramref name="work"/> as <paramref name="actor"/> in a scope of its own.</summary>
    internal async Task<T> AsAsync<TService, T>(Actor actor, Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        using var acting = Services.GetRequiredService<ICurrentActor>().Use(actor);
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>The blocks of a section in a language.</summary>
    internal async Task<IReadOnlyList<Block>> ComposeAsync<TSection>(ReportPeriod period, string setting, string value, string language = "en")
        where TSection : IReportSection
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = Languages.Culture(language);
        await using var scope = Services.CreateAsyncScope();
        var section = ActivatorUtilities.CreateInstance<TSection>(scope.ServiceProvider);
        return await section.ComposeAsync(
            new(period, new Dictionary<string, string>(StringComparer.Ordinal) { [setting] = value }), TestContext.Current.CancellationToken);
    }
}
