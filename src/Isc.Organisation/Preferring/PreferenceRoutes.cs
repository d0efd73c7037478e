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
            .WithSummary("Sets how the caller wants to be told.")
            .ProducesValidationProblem().ProducesProblem(StatusCodes.Status401Unauthorized).RequireAuthorization();
    }

    private static async Task<Results<Ok<AccountPreferences>, ProblemHttpResult>> GetAsync(IPreferences preferences, ICurrentActor current, CancellationToken cancellationToken) =>
        current.Actor.AccountId is { } account
            ? TypedResults.Ok(await preferences.OfAsync(account, cancellationToken))
            : TypedResults.Problem(statusCode: StatusCodes.Status401Unauthorized);

    private static async Task<Results<Ok<AccountPreferences>, ValidationProblem, ProblemHttpResult>> SaveAsync(
        PreferencesRequest request, IPreferences preferences, ICurrentActor current, CancellationToken cancellationToken)
    {
        if (current.Actor.AccountId is not { } account)
            return TypedResults.Problem(statusCode: StatusCodes.Status401Unauthorized);
        if (Problems.Of(request) is { } wrong)
            return TypedResults.ValidationProblem(wrong);
        if (!Languages.IsOffered(request.Language))
            return TypedResults.ValidationProblem(Problems.Of("language", $"Choose one of {string.Join(", ", Languages.All)}."));
        var wanted = new AccountPreferences(request.Language!, request.AlarmMinutes, request.Digest);
        await preferences.SaveAsync(account, wanted, cancellationToken);
        return TypedResults.Ok(wanted);
    }
}
