using Isc.Access;
using Isc.Api;
using Isc.Host.Access;
using Isc.Host.Modules;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Isc.Host.Switching;

/// <summary>The installed modules and their switches.</summary>
internal static class ModuleRoutes
{
    public static void MapModuleSwitches(this IEndpointRouteBuilder app)
    {
        var modules = app.MapGroup("/api/v1/modules").WithTags("modules");
        modules.MapGet("", List).WithName("Modules_List")
            .WithSummary("The installed modules; the reason of a failed one needs the permission host.modules.")
            .AllowAnonymous();
        modules.MapGet("{id}", Get).WithName("Modules_Get")
            .WithSummary("One module; its ETag is the version of its switch.")
            .AllowAnonymous();
        modules.MapPut("{id}/switch", SetAsync).WithName("Modules_Switch")
            .WithSummary("Switches a module on or off, at once and without a restart; its data stays.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status412PreconditionFailed)
            .ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .RequirePermission(HostPermissions.SwitchModules);
    }

    private static Ok<IReadOnlyList<ModuleView>> List(ModuleCatalogue catalogue, SwitchRules rules, ICurrentActor current) =>
        TypedResults.Ok<IReadOnlyList<ModuleView>>([.. catalogue.Modules.Select(m => ModuleView.Of(m, catalogue, rules, IsTold(current)))]);

    private static Results<Ok<ModuleView>, NotFound> Get(
        string id, ModuleCatalogue catalogue, ModuleSwitches switches, SwitchRules rules, ICurrentActor current, HttpContext http)
    {
        if (switches.Find(id) is not { } module)
            return TypedResults.NotFound();
        http.SendVersion(switches.VersionOf(id));
        return TypedResults.Ok(ModuleView.Of(module, catalogue, rules, IsTold(current)));
    }

    private static async Task<Results<Ok<ModuleView>, NotFound, ProblemHttpResult>> SetAsync(
        string id, SwitchRequest request, ModuleCatalogue catalogue, ModuleSwitches switches, SwitchRules rules, ICurrentActor current, HttpContext http,
        CancellationToken cancellationToken)
    {
        if (switches.Find(id) is not { } module)
            return TypedResults.NotFound();
        if (http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        using var acting = current.Use(current.Actor, request.Reason);
        if (await switches.SetAsync(module, request.On!.Value, version, cancellationToken) is { } refusal)
            return TypedResults.Problem(refusal, statusCode: StatusCodes.Status409Conflict);
        http.SendVersion(switches.VersionOf(id));
        return TypedResults.Ok(ModuleView.Of(switches.Find(id)!, catalogue, rules, IsTold(current)));
    }

    private static bool IsTold(ICurrentActor current) => current.Actor.May(HostPermissions.SeeModules);
}
