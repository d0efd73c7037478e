using Isc.Agenda;
using Isc.Bodies;
using Isc.Calendar;
using Isc.Contributions;
using Isc.Data;
using Isc.Library;
using Isc.Modules;
using Isc.Organisation;
using Isc.Pages;
using Isc.Reporting;
using Isc.Testing;
using Isc.Themes.Activities;
using Isc.Themes.Demo;
using Isc.Themes.Pages;
using Isc.Themes.Sections;
using Isc.Themes.Tests.Fakes;
using Isc.Themes.Umbrellas;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace Isc.Themes.Tests;

/// <summary>This kernel with its neighbours replaced.</summary>
internal static class Kernel
{
    private static readonly Contributing Website = new("website");
    private static readonly Contributing Permits = new("permits");
    private static readonly Contributing Other = new("other");

    public static IServiceCollection AddKernel(this IServiceCollection services, DatabaseSettings settings, params (IThemePanel Value, string? Module)[] panels) => services
        .AddLocalization().AddIscData(settings).AddThemes()
        .AddSingleton<TimeProvider>(new FakeClock(new DateTimeOffset(2021, 6, 1, 12, 0, 0, TimeSpan.Zero)))
        .AddSingleton<IBodyNames, KnownBodies>()
        .AddSingleton<IOrganisation, KnownOffices>()
        .AddSingleton<IAccounts, KnownAccounts>()
        .AddSingleton<ILibrary, EmptyLibrary>()
        .AddSingleton<IBodies, FoundedBodies>()
        .AddSingleton<KnownModules>().AddSingleton<IModuleCatalogue>(provider => provider.GetRequiredService<KnownModules>())
        .AddSingleton<IContributions<IReportSection>>(new Given<IReportSection>((new Composition(), null), (Website, "website"), (Permits, "permits"), (Other, "other")))
        .AddSingleton<IContributions<IDashboardTile>>(new Given<IDashboardTile>((Website, "website"), (Other, "other")))
        .AddSingleton<IContributions<IDashboardPanel>>(new Given<IDashboardPanel>((Website, "website"), (Other, "other")))
        .AddSingleton<IContributions<IAgendaSource>>(new Given<IAgendaSource>((Website, "website"), (Other, "other")))
        .AddSingleton<IContributions<ICalendarSource>>(new Given<ICalendarSource>((Website, "website"), (Other, "other")))
        .AddSingleton<IContributions<IThemePanel>>(new Given<IThemePanel>(panels))
        .AddScoped<AreasSection>().AddScoped<ActivitiesSection>().AddScoped<OutcomesSection>().AddScoped<SharedSection>().AddScoped<UmbrellasSection>().AddScoped<UmbrellaSection>().AddScoped<UmbrellaAgenda>()
        .AddScoped<Isc.Themes.Agenda.UpdatesSource>().AddScoped<ActivityRecorder>().AddScoped<ThemesRecord>()
        .AddScoped<AreasTile>().AddScoped<VacantSeatsTile>().AddScoped<LatestUpdates>()
        .AddSingleton<IErrorBoundaryLogger, QuietBoundary>()
        .AddSingleton<Address>().AddSingleton<NavigationManager>(provider => provider.GetRequiredService<Address>())
        .AddSingleton<IJSRuntime, NoScript>()
        .AddSupplyValueFromQueryProvider();
}
