using Isc.Organisation.SignIn;
using Microsoft.AspNetCore.Antiforgery;

namespace Isc.Host.Access;

/// <summary>
/// A browser sends its cookie whoever makes it call. So a call of the API that changes something by the right of a cookie must come
/// from a page of this host and bring the page's antiforgery token, in the header <c>RequestVerificationToken</c>.
/// </summary>
internal sealed class CookieCalls(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (ChangesByCookie(context) && !(FromHere(context.Request) && await antiforgery.IsRequestValidAsync(context)))
        {
            await TypedResults.Problem(
                "A call by cookie needs the Origin of this host and the header 'RequestVerificationToken'; or send an access token.",
                statusCode: StatusCodes.Status400BadRequest).ExecuteAsync(context);
            return;
        }

        await next(context);
    }

    private static bool ChangesByCookie(HttpContext context) =>
        context.User.Identity?.AuthenticationType == SignInServices.SchemeName
        && context.Request.Path.StartsWithSegments("/api/v1", StringComparison.OrdinalIgnoreCase)
        && !HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method) && !HttpMethods.IsOptions(context.Request.Method);

    private static bool FromHere(HttpRequest request) =>
        request.Headers.Origin.ToString() == $"{request.Scheme}://{request.Host}"
        && request.Headers["Sec-Fetch-Site"].ToString() is ("" or "same-origin");
}
