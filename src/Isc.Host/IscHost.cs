using Isc.Contributions;
using Isc.Data;
using Isc.Data.Outbox;
using Isc.Escalation;
using Isc.Host.Access;
using Isc.Host.Administration;
using Isc.Host.Caching;
using Isc.Host.Jobs;
using Isc.Host.Limits;
using Isc.Host.Modules;
using Isc.Host.Modules.Loading;
using Isc.Host.Operations;
using Isc.Host.Permissions;
using Isc.Host.Routing;
using Isc.Host.Start;
using Isc.Host.Switching;
using Isc.Library;
using Isc.Mail;
using Isc.Meetings;
using Isc.Modules;
using Isc.Organisation;
using Isc.Organisation.SignIn;
using Isc.Reporting;
using Isc.Themes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Isc.Host;

/// <summary>Composes the house: floors from the ground up, then the modules that were found.</summary>
internal static class IscHost
{
    /// <param name="args">The command line.</param>
    /// <param name="clock">The machine's unless given.</param>
    /// <param name="modules">Assemblies of the modules that are not dropped in; by default those that the host was built with.</param>
    public static WebApplication Build(string[] args, TimeProvider? clock = null, IReadOnlyList<string>? modules = null)
    {
        var home = Home.Find();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(IscHost).Assembly.GetName().Name,
            ContentRootPath = home.Directory,
            EnvironmentName = home.IsSourceTree && Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") is null ? Environments.Development : null,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.Services
            .AddSingleton(clock ?? TimeProvider.System)
            .AddSingleton(SiteAddress.Read(builder.Configuration))
            .AddIscData(DatabaseSettings.Read(builder.Configuration, home.Directory))
            .AddOrganisation()
            .AddLibrary(builder.Configuration)
            .AddThemes()
            .AddMeetings()
            .AddMail(builder.Configuration)
            .AddEscalation()
            .AddReporting(builder.Configuration)
            .AddCatalogue(builder.Configuration, modules ?? ModuleLoader.BuiltWith(typeof(IscHost).Assembly), home.Directory)
            .AddJobs(builder.Configuration)
            .AddOperations(builder.Configuration)
            .AddWeb(builder.Configuration);
        return builder.Build();
    }

    private static IServiceCollection AddCatalogue(
        this IServiceCollection services, IConfiguration settings, IReadOnlyList<string> modules, string home)
    {
        foreach (var kernel in Kernel.All)
            services.AddContributionsFrom(kernel.Assembly, settings);
        services.AddContributionsFrom(typeof(IscHost).Assembly, settings);
        var installer = new ModuleInstaller(services, settings);
        var installed = installer.Install(ModuleLoader.Load(modules, PluginsOf(settings, home)));
        return services
            .AddSingleton(new ContributionRegistry(services))
            .AddSingleton(new ModuleCatalogue(installed, installer.ForcedOff))
            .AddSingleton<PermissionMatrix>()
            .AddSingleton<IModuleCatalogue>(provider => provider.GetRequiredService<ModuleCatalogue>())
            .AddSingleton<ContributionFailures>()
            .AddSingleton<IContributionFailures>(provider => provider.GetRequiredService<ContributionFailures>())
            .AddScoped(typeof(IContributions<>), typeof(Contributions<>))
            .AddSingleton<IOutboxDelivery, EventDelivery>()
            .AddSingleton<PageStore>()
            .AddSingleton<RouteTable>()
            .AddSingleton<SwitchRules>()
            .AddSingleton<ModuleInventory>()
            .AddSingleton<ModuleNames>()
            .AddScoped<AdministrationPages>()
            .AddSingleton<ModuleSwitches>()
            .AddHostedService<SwitchFollower>()
            .AddHostedService<LateRoutes>()
            .AddSingleton<DemonstrationLoader>()
            .AddSingleton<AccountStart>()
            .AddSingleton<DatabaseStart>()
            .AddSingleton<HomeWarmUp>();
    }

    private static string? PluginsOf(IConfiguration settings, string home) =>
        settings["Isc:PluginDirectory"] is { Length: > 0 } folder ? Path.GetFullPath(folder, home) : null;

    private static IServiceCollection AddWeb(this IServiceCollection services, IConfiguration settings)
    {
        services.AddAuthentication(CallerSchemes.SchemeName)
            .AddPolicyScheme(CallerSchemes.SchemeName, null, options => options.ForwardDefaultSelector = CallerSchemes.SchemeOf)
            .AddScheme<AuthenticationSchemeOptions, AccessTokenHandler>(AccessTokenHandler.SchemeName, null)
            .AddSignIn(settings);
        services.AddAuthorization().AddSingleton<IAuthorizationPolicyProvider, PermissionPolicies>().AddSingleton<IAuthorizationMiddlewareResultHandler, RefusalLog>();
        services.AddAntiforgery(options => options.Cookie = new() { Name = "isc-form", Path = "/", HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Strict, SecurePolicy = CookieSecurePolicy.SameAsRequest });
        services.AddDataProtection().SetApplicationName("Isc");
        services.AddOptions<KeyManagementOptions>().Configure<DatabaseSettings, ILoggerFactory>((keys, database, loggers) =>
            keys.XmlRepository = new FileSystemXmlRepository(new DirectoryInfo(Path.Combine(database.DataDirectory, "keys")), loggers));
        services.AddLocalization();
        services.AddRazorComponents();
        services.AddApiDescription();
        services.AddBounds(settings).AddRateLimits(settings);
        return services.AddOutboxDelivery();
    }
}
