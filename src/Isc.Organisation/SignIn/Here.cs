using Microsoft.AspNetCore.Http;

namespace Isc.Organisation.SignIn;

/// <summary>The session of the request.</summary>
internal static class Here
{
    /// <summary>The session by which a page that asks for someone was reached.</summary>
    public static OpenSession OpenSession(this HttpContext http) =>
        http.Features.Get<OpenSession>() ?? throw new InvalidOperationException("Nobody is signed in here by a cookie.");
}
