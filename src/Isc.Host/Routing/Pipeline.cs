using Isc.Host.Access;
using Isc.Host.Auditing;
using Isc.Host.Caching;
using Isc.Host.Modules;
using Isc.Host.Operations;
using Isc.Host.Pages;

namespace Isc.Host.Routing;

/// <summary>The way of a request, from outside in.</summary>
internal static class Pipeline
{
    public static WebApplication UseIsc(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<SecurityHeaders>();
        app.UseExceptionHandler();
        app.UseResponseCompression();
        app.UseMiddleware<LanguagePath>();
        app.UseMiddleware<PageCache>();
        app.UseWhen(context => context.Request.WantsPage(), pages => pages.UseStatusCodePagesWithReExecute("/_status/{0}", createScopeForStatusCodePages: true));
        app.UseWhen(context => context.Request.WantsPage(), pages => pages.UseExceptionHandler("/_status/500", createScopeForErrors: true));
        app.UseWhen(context => context.Request.IsForm(), forms => forms.UseFormFailures());
        app.UseWhen(context => !context.Request.WantsPage() && !context.Request.IsForm(), calls => calls.UseStatusCodePages());
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = file => file.Context.Response.Headers.CacheControl = "public, max-age=604800" });
        app.UseRouting();
        app.UseRequestTimeouts();
        app.UseAuthentication();
        app.UseMiddleware<CookieCalls>();
        app.UseRateLimiter();
        app.UseMiddleware<ActorScope>();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseMiddleware<IdempotentRequests>();
        return app;
    }

    public static WebApplication MapIsc(this WebApplication app)
    {
        var catalogue = app.Services.GetRequiredService<ModuleCatalogue>();
        IEndpointRouteBuilder routes = new LateBodies(app);
        routes.MapHost();
        routes.MapHealth();
        routes.MapAudit();
        routes.MapKernels(Kernel.All);
        routes.MapModules(catalogue, app.Configuration.GetValue<bool>("Isc:FailFast"));
        routes.MapModuleFiles(catalogue);
        routes.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        routes.MapRazorComponents<App>().AddAdditionalAssemblies(PageAssemblies.Of(catalogue));

        // Last: whatever is mapped after this would pass the switch by.
        var switched = new SwitchedEndpoints([.. routes.DataSources], catalogue);
        routes.DataSources.Clear();
        routes.DataSources.Add(switched);
        app.Services.GetRequiredService<RouteTable>().Fill(switched);
        RouteRules.Check(switched.All, catalogue);
        return app;
    }
}
