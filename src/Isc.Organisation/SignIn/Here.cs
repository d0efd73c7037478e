using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Organisation.SignIn;

/// <summary>The session of the request.</summary>
internal static class Here
{
    /// <summary>The session by which a page that asks for someone was reached.</summary>
    public static OpenSession OpenSession(this HttpContext http) =>
        http.Features.Get<OpenSession>() ?? throw new InvalidOperationException("Nobody is signed in here by a cookie.");

    /// <summary>True where the person proved who they are a short while ago; else leads to sign in again, and back here with a new session.</summary>
    public static bool IsProvedLately(this HttpContext http)
    {
        var services = http.RequestServices;
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        if (now - http.OpenSession().Opened <= services.GetRequiredService<SignInSettings>().Fresh)
            return true;
        http.LeadTo(http.Request.PathBase + "/account/sign-in"
            + QueryString.Create("again", "true").Add("return", http.Request.PathBase + http.Request.Path));
        return false;
    }
}
