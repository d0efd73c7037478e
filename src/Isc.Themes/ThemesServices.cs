using Isc.Data;
using Isc.Themes.Api;
using Isc.Themes.Data;
using Isc.Themes.Pages;
using Isc.Themes.Reading;
using Isc.Themes.Sections;
using Isc.Themes.Umbrellas;
using Isc.Themes.WorkPlans;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Themes;

/// <summary>Registers the kernel of themes.</summary>
public static class ThemesServices
{
    /// <summary>Adds the themes and their work plans. Contributions and routes are found by the host.</summary>
    public static IServiceCollection AddThemes(this IServiceCollection services) => services
        .AddModuleContext<ThemesDbContext>()
        .AddScoped<CoordinationReader>()
        .AddScoped<ReportedUpdates>()
        .AddScoped<ThemesOverviewReader>()
        .AddScoped<ThemeReader>()
        .AddScoped<UpdateReader>()
        .AddScoped<ThemePageReader>()
        .AddScoped<ThemeRecords>()
        .AddScoped<PlanRecords>()
        .AddScoped<Merging.ThemeMerger>()
        .AddScoped<ModuleTitles>()
        .AddScoped<UmbrellaBook>()
        .AddScoped<UmbrellaWords>()
        .AddScoped<UmbrellaRecords>()
        .AddScoped<UmbrellaContributions>()
        .AddScoped<UmbrellaOptions>()
        .AddScoped<IThemes, Reading.Themes>()
        .AddScoped<IUmbrellas>(provider => provider.GetRequiredService<UmbrellaBook>())
        .AddScoped<IThemeNames, ThemeNames>()
        .AddScoped<IWorkPlans, WorkPlanRecords>();
}
