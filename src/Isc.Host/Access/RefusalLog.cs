using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;

namespace Isc.Host.Access;

/// <summary>Notes in the log who was refused what, before it is answered as usual.</summary>
internal sealed partial class RefusalLog(ILogger<RefusalLog> logger) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _usual = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        // The route's pattern and not the address, which anybody may write.
        if (authorizeResult.Forbidden)
            LogForbidden(context.User.FindFirstValue(ClaimTypes.NameIdentifier), context.Request.Method, (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
        return _usual.HandleAsync(next, context, policy, authorizeResult);
    }

    [LoggerMessage(LogLevel.Warning, "Account {Account} was refused {Method} {Route}")]
    private partial void LogForbidden(string? account, string method, string? route);
}
