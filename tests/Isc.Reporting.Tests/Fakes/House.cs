using Isc.Access;
using Isc.Bodies;
using Isc.Contributions;
using Isc.Reporting.Definitions;
using Isc.Themes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Isc.Reporting.Tests.Fakes;

/// <summary>The reporting kernel with the sections of a test and nothing else.</summary>
internal sealed class House : IAsyncDisposable
{
    private readonly LogLines _log = new();
    private readonly ServiceProvider _services;
    private readonly AsyncServiceScope _scope;

    public House(params IReadOnlyList<IReportSection> sections)
        : this(Actor.Visitor, TimeProvider.System, sections)
    {
    }

    public House(Actor actor, TimeProvider time, params IReadOnlyList<IReportSection> sections)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(_log)).AddLocalization();
        services.AddSingleton(time);
        services.AddSingleton<ICurrentActor>(new FakeActor(actor));
        services.AddScoped<IContributions<IReportSection>>(_ => new FakeContributions(sections));
        services.AddScoped<IContributions<IMeasures>, NoMeasures>();
        services.AddReporting().AddScoped<IReportDefinitions, ShippedOnly>()
            .AddScoped<IBodyNames, FixedBodies>().AddScoped<IThemeNames, FixedThemes>().AddScoped<IUmbrellas, FixedThemes>();
        _services = services.BuildServiceProvider(validateScopes: true);
        _scope = _services.CreateAsyncScope();
        Reports = _scope.ServiceProvider.GetRequiredService<IReports>();
    }

    public IReports Reports { get; }

    public IReadOnlyCollection<string> Logged => _log.Lines;

    public T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public Task<Report> CouncilAsync(string language = "en") => Reports.ComposeAsync(
        "council-resolution-191", ReportArguments.Period("2020-04-01", "2021-03-31"), language, TestContext.Current.CancellationToken);

    public Task<ReportFile> RenderAsync(Report report, string format, string? site = null) =>
        Reports.RenderAsync(report, format, site, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await _services.DisposeAsync();
    }
}
