using Microsoft.AspNetCore.Http;

namespace Isc.Organisation.SignIn;

/// <summary>Leads on after a form.</summary>
internal static class Leading
{
    /// <summary>Answers 303, so that the browser asks for the page with GET.</summary>
    public static void LeadTo(this HttpContext http, string address)
    {
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = address;
    }
}
