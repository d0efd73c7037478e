using Isc.Organisation.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Organisation.SignIn;

/// <summary>The session of the request.</summary>
internal static class Here
{
    /// <summary>The session by which a page that asks for someone was reached.</summary>
    /// <exception cref="BadHttpRequestException">Whoever came, came with a token: forbidden.</exception>
    public static OpenSession OpenSession(this HttpContext http) =>
        http.Features.Get<OpenSession>() ?? throw new BadHttpRequestException("Nobody is signed in here by a cookie.", StatusCodes.Status403Forbidden);

    /// <summary>True in a session whose person proved who they are a short while ago; a token proves nobody.</summary>
    public static bool IsFresh(this HttpContext http) =>
        http.Features.Get<OpenSession>() is { Proof: not SessionProof.Provider } session
        && http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime - session.Opened
            <= http.RequestServices.GetRequiredService<SignInSettings>().Fresh;

    /// <summary>The answer of a sensitive call to whoever did not: 403.</summary>
    public static ProblemHttpResult SignInAgain() => TypedResults.Problem(
        "This asks for a session that was signed in during the last ten minutes; an access token is not enough.", statusCode: StatusCodes.Status403Forbidden);

    /// <summary>
    /// True where the person proved who they are a short while ago; else leads to sign in again, and back here with a new session. A token
    /// proves nobody: it leads to the account's page, which shows what a token may.
    /// </summary>
    public static bool IsProvedLately(this HttpContext http)
    {
        if (http.Features.Get<OpenSession>() is null)
        {
            http.LeadTo(http.Request.PathBase + "/account");
            return false;
        }

        if (http.IsFresh())
            return true;
        http.LeadTo(http.Request.PathBase + "/account/sign-in"
            + QueryString.Create("again", "true").Add("return", http.Request.PathBase + http.Request.Path));
        return false;
    }
}
