using System.Globalization;
using Isc.Access;
using Isc.Contributions;
using Isc.Data;
using Isc.Data.Schema;
using Isc.Organisation.Demo;
using Isc.Reporting;
using Isc.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Organisation.Tests.Fakes;

/// <summary>This kernel on a database of its own, filled with its demonstration data.</summary>
public sealed class Deployment : IAsyncLifetime
{
    private readonly string _directory = Path.Combine(Path.GetTempPath(), $"isc-organisation-{Guid.NewGuid():N}");
    private ServiceProvider _services = null!;

    internal FixedClock Clock { get; } = new(new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(_directory);
        _services = new ServiceCollection()
            .AddLogging().AddLocalization()
            .AddSingleton<TimeProvider>(Clock)
            .AddIscData(new(DatabaseProvider.Sqlite, DatabaseSettings.SqliteFile(Path.Combine(_directory, "isc.db")), _directory))
            .AddOrganisation()
            .AddScoped<IContributions<IPermissionSource>, FixedPermissions>()
            .BuildServiceProvider();
        await InScopeAsync(async services =>
        {
            foreach (var registration in services.GetServices<ContextRegistration>())
                await ((DbContext)services.GetRequiredService(registration.Context)).Database.GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
        });
        await LoadAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }

    public async Task<int> LoadAsync()
    {
        var added = 0;
        await InScopeAsync(async services => added = await ActivatorUtilities.CreateInstance<OrganisationSeed>(services).LoadAsync(CancellationToken.None));
        return added;
    }

    public async Task InScopeAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = _services.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }

    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>A section in a language, as plain text: paragraphs and bullets line by line.</summary>
    internal async Task<string> ComposeAsync<TSection>(string body, DateOnly asOf, string language = "en")
        where TSection : IReportSection
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = Languages.Culture(language);
        await using var scope = _services.CreateAsyncScope();
        var section = ActivatorUtilities.CreateInstance<TSection>(scope.ServiceProvider);
        var request = new SectionRequest(new(null, asOf), new Dictionary<string, string>(StringComparer.Ordinal) { ["body"] = body });
        var blocks = await section.ComposeAsync(request, TestContext.Current.CancellationToken);
        return string.Join('\n', blocks.SelectMany(block => block switch
        {
            Paragraph paragraph => [paragraph.Text.ToString()],
            Bullets bullets => bullets.Items.Select(item => $"{item.Lead}: {item.Text}"),
            _ => Array.Empty<string>(),
        }));
    }
}
