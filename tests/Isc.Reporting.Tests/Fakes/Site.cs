using Isc.Access;
using Isc.Bodies;
using Isc.Contributions;
using Isc.Data;
using Isc.Reporting.Api;
using Isc.Reporting.Definitions;
using Isc.Reporting.Pages;
using Isc.Themes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Isc.Reporting.Tests.Fakes;

/// <summary>The kernel's routes and pages on a server of their own, as the host mounts them.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly WebApplication _app;

    private Site(WebApplication app)
    {
        _app = app;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    public HttpClient Client { get; }

    public static async Task<Site> StartAsync(params IReadOnlyList<IReportSection> sections)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddLocalization().AddProblemDetails().AddRazorComponents();
        builder.Services.AddSingleton<ICurrentActor>(new FakeActor(Actor.Visitor));
        builder.Services.AddScoped<IContributions<IReportSection>>(_ => new FakeContributions(sections));
        builder.Services.AddScoped<IContributions<IMeasures>, NoMeasures>();
        builder.Services.AddSingleton(new DatabaseSettings(DatabaseProvider.Sqlite, "", Path.GetTempPath()));
        builder.Services.AddReporting().AddScoped<IReportDefinitions, ShippedOnly>()
            .AddScoped<IBodyNames, FixedBodies>().AddScoped<IThemeNames, FixedThemes>().AddScoped<IUmbrellas, FixedThemes>();
        var app = builder.Build();
        new ReportingEndpoints().AddRoutes(app.MapGroup("/api/v1/reports"));
        app.MapGet("/reports/{key}", (string key) => new RazorComponentResult<ReportPage>(new { Key = key }));
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app);
    }

    public ValueTask DisposeAsync()
    {
        Client.Dispose();
        return _app.DisposeAsync();
    }
}
