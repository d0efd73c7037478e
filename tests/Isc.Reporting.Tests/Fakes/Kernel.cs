using Isc.Access;
using Isc.Bodies;
using Isc.Contributions;
using Isc.Organisation;
using Isc.Reporting.Scheduling;
using Isc.Testing;
using Isc.Themes;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Reporting.Tests.Fakes;

/// <summary>The kernel with the sections of a test over a migrated database of its own.</summary>
internal sealed class Kernel : IAsyncDisposable
{
    private Kernel(TestData data) => Data = data;

    public TestData Data { get; }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<Kernel> StartAsync(IDatabases databases, params IReadOnlyList<IReportSection> sections)
    {
        var kernel = new Kernel(await TestData.CreateAsync(databases, services => Add(services, sections), Cancel));
        kernel.Data.Clock.Advance(new DateTimeOffset(2021, 4, 12, 8, 0, 0, TimeSpan.Zero) - kernel.Data.Clock.GetUtcNow());
        return kernel;
    }

    /// <summary>Asks a service in a scope of its own, as the system.</summary>
    public async Task<TResult> AskAsync<TService, TResult>(Func<TService, CancellationToken, Task<TResult>> question)
        where TService : notnull
    {
        using var acting = Data.Current.Use(Actor.System);
        return await InScopeAsync(question);
    }

    /// <summary>The same as whoever acts now.</summary>
    public async Task<TResult> InScopeAsync<TService, TResult>(Func<TService, CancellationToken, Task<TResult>> question)
        where TService : notnull
    {
        await using var scope = Data.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TService>(), Cancel);
    }

    public ValueTask DisposeAsync() => Data.DisposeAsync();

    private static void Add(IServiceCollection services, IReadOnlyList<IReportSection> sections) => services
        .AddLocalization()
        .AddReporting()
        .AddScoped<IContributions<IReportSection>>(_ => new FakeContributions(sections))
        .AddScoped<IContributions<IMeasures>, NoMeasures>()
        .AddScoped<IBodyNames, FixedBodies>().AddScoped<IThemeNames, FixedThemes>().AddScoped<IUmbrellas, FixedThemes>()
        .AddScoped<IBodyMeetings, FixedMeetings>()
        .AddScoped<IActors, FixedPeople>()
        .AddScoped<DueReportsJob>()
        .AddSingleton(new SiteAddress(new("https://isc.example"), new("isc@isc.example")));
}
