using Isc.Access;
using Isc.Api;
using Isc.Modules;
using Isc.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Organisation.Preferring;

internal sealed class PreferenceRoutes : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("preferences", GetAsync)
            .WithName("Preferences_Get").WithTags("Accounts")
            .WithSummary("How the caller wants to be told: language, alarm before meetings, daily digest.")
            .ProducesProblem(StatusCodes.Status401Unauthorized).RequireAuthorization();
        app.MapPut("preferences", SaveAsync)
            .WithName("Preferences_Save").WithTags("Accounts")
            .WithSummary("Sets how the caller wants to be told. If-Match is the version read, \"0\" where nothing was said yet.")
            .ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status401Unauthorized).RequireAuthorization();
    }

    private static async Task<Results<Ok<AccountPreferences>, ProblemHttpResult>> GetAsync(
        IPreferences preferences, ICurrentActor current, HttpContext http, CancellationToken cancellationToken)
    {
        if (current.Actor.AccountId is not { } account)
            return TypedResults.Problem(statusCode: StatusCodes.Status401Unauthorized);
        var kept = await preferences.OfAsync(account, cancellationToken);
        http.SendVersion(kept.Version);
        return TypedResults.Ok(kept);
    }

    private static async Task<Results<Ok<AccountPreferences>, ValidationProblem, ProblemHttpResult>> SaveAsync(
        PreferencesRequest request, IPreferences preferences, ICurrentActor current, HttpContext http, CancellationToken cancellationToken)
    {
        if (current.Actor.AccountId is not { } account)
            return TypedResults.Problem(statusCode: StatusCodes.Status401Unauthorized);
        if (http.ExpectedVersion() is not { } version)
            return EntityTag.VersionRequired();
        if (Problems.Of(request) is { } wrong)
            return TypedResults.ValidationProblem(wrong);
        if (!Languages.IsOffered(request.Language))
            return TypedResults.ValidationProblem(Problems.Of("language", $"Choose one of {string.Join(", ", Languages.All)}."));
        var kept = await preferences.SaveAsync(account, new(request.Language!, request.AlarmMinutes, request.Digest) { Version = version }, cancellationToken);
        http.SendVersion(kept.Version);
        return TypedResults.Ok(kept);
    }
}
