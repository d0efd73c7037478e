using System.Globalization;
using Isc.Access;
using Isc.Contributions;
using Isc.Organisation.Demo;
using Isc.Reporting;
using Isc.Testing;
using Isc.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Organisation.Tests.Fakes;

/// <summary>This kernel on a migrated database, filled with its demonstration data.</summary>
internal sealed class Deployment(TestData data) : IAsyncDisposable
{
    public FakeClock Clock => data.Clock;

    public TestDatabase Database => data.Database;

    public static async Task<Deployment> OpenAsync(IDatabases databases)
    {
        var deployment = new Deployment(await TestData.CreateAsync(databases, Add, TestContext.Current.CancellationToken));
        await deployment.LoadAsync();
        return deployment;
    }

    public static void Add(IServiceCollection services) => services
        .AddLocalization().AddOrganisation().AddScoped<IContributions<IPermissionSource>, FixedPermissions>();

    public ValueTask DisposeAsync() => data.DisposeAsync();

    public async Task<int> LoadAsync()
    {
        var added = 0;
        await InScopeAsync(async services => added = await ActivatorUtilities.CreateInstance<OrganisationSeed>(services).LoadAsync(CancellationToken.None));
        return added;
    }

    public async Task InScopeAsync(Func<IServiceProvider, Task> work)
    {
        await using var scope = data.Services.CreateAsyncScope();
        await work(scope.ServiceProvider);
    }

    public async Task<T> WithAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull
    {
        await using var scope = data.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    /// <summary>A section in a language, as plain text: paragraphs and bullets line by line.</summary>
    internal async Task<string> ComposeAsync<TSection>(string body, DateOnly asOf, string language = "en")
        where TSection : IReportSection
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = Languages.Culture(language);
        await using var scope = data.Services.CreateAsyncScope();
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
