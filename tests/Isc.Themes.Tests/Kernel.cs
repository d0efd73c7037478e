using Isc.Bodies;
using Isc.Contributions;
using Isc.Data;
using Isc.Library;
using Isc.Organisation;
using Isc.Pages;
using Isc.Reporting;
using Isc.Testing;
using Isc.Themes.Activities;
using Isc.Themes.Demo;
using Isc.Themes.Pages;
using Isc.Themes.Sections;
using Isc.Themes.Tests.Fakes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace Isc.Themes.Tests;

/// <summary>This kernel with its neighbours replaced.</summary>
internal static class Kernel
{
    public static IServiceCollection AddKernel(this IServiceCollection services, DatabaseSettings settings, params (IThemePanel Value, string? Module)[] panels) => services
        .AddLocalization().AddIscData(settings).AddThemes()
        .AddSingleton<TimeProvider>(new FakeClock(new DateTimeOffset(2021, 6, 1, 12, 0, 0, TimeSpan.Zero)))
        .AddSingleton<IBodyNames, KnownBodies>()
        .AddSingleton<IOrganisation, KnownOffices>()
        .AddSingleton<IAccounts, KnownAccounts>()
        .AddSingleton<ILibrary, EmptyLibrary>()
        .AddSingleton<IContributions<IReportSection>>(new Given<IReportSection>((new Composition(), null)))
        .AddSingleton<IContributions<IThemePanel>>(new Given<IThemePanel>(panels))
        .AddScoped<AreasSection>().AddScoped<ActivitiesSection>().AddScoped<OutcomesSection>().AddScoped<SharedSection>().AddScoped<UmbrellasSection>()
        .AddScoped<Isc.Themes.Agenda.UpdatesSource>().AddScoped<ActivityRecorder>().AddScoped<ThemesRecord>()
        .AddScoped<AreasTile>().AddScoped<VacantSeatsTile>().AddScoped<LatestUpdates>()
        .AddSingleton<IErrorBoundaryLogger, QuietBoundary>()
        .AddSingleton<Address>().AddSingleton<NavigationManager>(provider => provider.GetRequiredService<Address>())
        .AddSingleton<IJSRuntime, NoScript>()
        .AddSupplyValueFromQueryProvider();
}
