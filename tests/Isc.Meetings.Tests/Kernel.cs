using System.Globalization;
using Isc.Access;
using Isc.Bodies;
using Isc.Data;
using Isc.Data.Schema;
using Isc.Meetings.Demo;
using Isc.Meetings.Sections;
using Isc.Organisation;
using Isc.Reporting;
using Isc.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Meetings.Tests;

/// <summary>The kernel over a migrated database of its own.</summary>
internal sealed class Kernel : IAsyncDisposable
{
    private static readonly string[] AllPermissions =
        ["meetings.record", "meetings.announce", "meetings.conduct", "meetings.cancel", "meetings.decide"];

    private readonly string _folder = Directory.CreateTempSubdirectory("isc-meetings-").FullName;
    private readonly ServiceProvider _services;

    private Kernel()
    {
        var settings = new DatabaseSettings(DatabaseProvider.Sqlite, DatabaseSettings.SqliteFile(Path.Combine(_folder, "isc.db")), _folder);
        _services = new ServiceCollection()
            .AddLogging()
            .AddLocalization()
            .AddIscData(settings)
            .AddMeetings()
            .AddScoped<IBodyNames, FixedBodies>()
            .AddScoped<IOrganisation, FixedOrganisation>()
            .AddScoped<MeetingsDemonstration>()
            .AddScoped<IReportSection, HeldSection>()
            .AddScoped<IReportSection, JointSection>()
            .AddScoped<IReportSection, DecisionsSection>()
            .AddScoped<IReportSection, RequestsSection>()
            .AddScoped<IReportSection, AttendanceSection>()
            .AddScoped<IReportSection, StandingItemsSection>()
            .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    /// <summary>One who may do everything and read everything.</summary>
    public static Actor Secretariat { get; } = new(Guid.CreateVersion7(), "account")
    {
        Permissions = new HashSet<string>(AllPermissions, StringComparer.Ordinal),
        Readable = [.. Enum.GetValues<Classification>()],
    };

    public static async Task<Kernel> StartAsync(bool withRecord)
    {
        var kernel = new Kernel();
        await using var scope = kernel._services.CreateAsyncScope();
        foreach (var registration in scope.ServiceProvider.GetServices<ContextRegistration>())
            await ((DbContext)scope.ServiceProvider.GetRequiredService(registration.Context)).Database.MigrateAsync(Xunit.TestContext.Current.CancellationToken);
        if (withRecord)
            await kernel.AskAsync<MeetingsDemonstration, int>((demo, cancelled) => demo.LoadAsync(cancelled));
        return kernel;
    }

    /// <summary>Asks a service of one scope, as the secretariat unless said.</summary>
    public async Task<TResult> AskAsync<TService, TResult>(Func<TService, CancellationToken, Task<TResult>> question, Actor? actor = null)
        where TService : notnull
    {
        using var acting = _services.GetRequiredService<ICurrentActor>().Use(actor ?? Secretariat);
        await using var scope = _services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TService>(), Xunit.TestContext.Current.CancellationToken);
    }

    /// <summary>The paragraphs of a section in a language.</summary>
    public async Task<IReadOnlyList<Phrase>> SectionAsync(string key, ReportPeriod period, string language, params (string Name, string Value)[] settings)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Languages.Culture(language);
        var request = new SectionRequest(period, settings.ToDictionary(s => s.Name, s => s.Value, StringComparer.Ordinal));
        var blocks = await AskAsync<IEnumerable<IReportSection>, IReadOnlyList<Block>>(
            (sections, cancelled) => sections.Single(s => s.Key == key).ComposeAsync(request, cancelled), Actor.Visitor);
        return [.. blocks.Cast<Paragraph>().Select(p => p.Text)];
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
