using System.Globalization;
using Isc.Access;
using Isc.Bodies;
using Isc.Calendar;
using Isc.Agenda;
using Isc.Contributions;
using Isc.Data;
using Isc.Library;
using Isc.Meetings.Access;
using Isc.Meetings.Actions;
using Isc.Meetings.Consulting;
using Isc.Meetings.Demo;
using Isc.Meetings.Sections;
using Isc.Meetings.Telling;
using Isc.Organisation;
using Isc.Reporting;
using Isc.Testing;
using Isc.Text;
using Isc.Themes;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Meetings.Tests;

/// <summary>The kernel over a migrated database of its own.</summary>
internal sealed class Kernel : IAsyncDisposable
{
    private readonly TestData _data;

    private Kernel(TestData data) => _data = data;

    /// <summary>One who may do everything and read everything.</summary>
    public static Actor Secretariat { get; } = new(Guid.CreateVersion7(), "account")
    {
        Permissions = new MeetingsPermissions().Permissions.Select(p => p.Name).ToHashSet(StringComparer.Ordinal),
        Readable = [.. Enum.GetValues<Classification>()],
    };

    public static async Task<Kernel> StartAsync(IDatabases databases, bool withRecord)
    {
        var kernel = new Kernel(await TestData.CreateAsync(databases, Add, Xunit.TestContext.Current.CancellationToken));
        if (withRecord)
            await kernel.AskAsync<MeetingsDemonstration, int>((demo, cancelled) => demo.LoadAsync(cancelled));
        return kernel;
    }

    public FakeClock Clock => _data.Clock;

    public DatabaseSettings Settings => _data.Database.Settings;

    /// <summary>Asks a service of one scope, as the secretariat unless said.</summary>
    public async Task<TResult> AskAsync<TService, TResult>(Func<TService, CancellationToken, Task<TResult>> question, Actor? actor = null)
        where TService : notnull
    {
        using var acting = _data.Current.Use(actor ?? Secretariat);
        await using var scope = _data.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TService>(), Xunit.TestContext.Current.CancellationToken);
    }

    /// <summary>What a section says in a language: its paragraphs, then its bullets.</summary>
    public async Task<IReadOnlyList<Phrase>> SectionAsync(string key, ReportPeriod period, string language, params (string Name, string Value)[] settings)
    {
        var blocks = await BlocksAsync(key, period, language, settings);
        return [.. blocks.OfType<Paragraph>().Select(p => p.Text), .. blocks.OfType<Bullets>().SelectMany(list => list.Items).Select(b => b.Text)];
    }

    /// <summary>The blocks of a section in a language.</summary>
    public async Task<IReadOnlyList<Block>> BlocksAsync(string key, ReportPeriod period, string language, params (string Name, string Value)[] settings)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Languages.Culture(language);
        var request = new SectionRequest(period, settings.ToDictionary(s => s.Name, s => s.Value, StringComparer.Ordinal));
        return await AskAsync<IEnumerable<IReportSection>, IReadOnlyList<Block>>(
            (sections, cancelled) => sections.Single(s => s.Key == key).ComposeAsync(request, cancelled), Actor.Visitor);
    }

    public ValueTask DisposeAsync() => _data.DisposeAsync();

    /// <summary>The kernel's services on a database, for a server beside it.</summary>
    public static void AddTo(IServiceCollection services, DatabaseSettings settings)
    {
        services.AddIscData(settings);
        Add(services);
    }

    private static void Add(IServiceCollection services) => services
        .AddLocalization()
        .AddMeetings()
        .AddScoped<IBodyNames, FixedBodies>()
        .AddScoped<IOrganisation, FixedOrganisation>()
        .AddScoped<IActors, FixedActors>()
        .AddScoped<IHolidays, FixedHolidays>()
        .AddScoped<IThemeNames, FixedThemes>()
        .AddScoped<IUmbrellas, FixedUmbrellas>()
        .AddSingleton(new SiteAddress(new Uri("https://isc.example"), new System.Net.Mail.MailAddress("coordination@isc.example")))
        .AddScoped<IContributions<ICalendarSource>, FixedDates>()
        .AddScoped<ILibrary, FixedLibrary>()
        .AddScoped<ActionsDueSource>()
        .AddScoped<ActionRequestedHandler>()
        .AddScoped<IContributions<IAgendaSource>, FixedSources>()
        .AddScoped<RemindOfMeetings>()
        .AddScoped<ConsultationReminderJob>()
        .AddScoped<MeetingsDemonstration>()
        .AddScoped<IReportSection, HeldSection>()
        .AddScoped<IReportSection, JointSection>()
        .AddScoped<IReportSection, DecisionsSection>()
        .AddScoped<IReportSection, RequestsSection>()
        .AddScoped<IReportSection, AttendanceSection>()
        .AddScoped<IReportSection, StandingItemsSection>();
}
