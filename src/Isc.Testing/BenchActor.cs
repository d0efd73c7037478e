using Isc.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Testing;

/// <summary>Who asks, in English; and the host's answer to a version that is no longer the last.</summary>
/// <param name="permissions">What an account holds: all that the module declares.</param>
internal sealed class BenchActor(IReadOnlySet<string> permissions)
{
    public const string Header = "X-Account";

    public async Task ActAsync(HttpContext context, RequestDelegate next)
    {
        Speech.In("en");
        var actor = Guid.TryParse(context.Request.Headers[Header], out var account) ? new Actor(account, "account") { Permissions = permissions } : Actor.Visitor;
        using var acting = context.RequestServices.GetRequiredService<ICurrentActor>().Use(actor);
        try
        {
            await next(context);
        }
        catch (DbUpdateConcurrencyException) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = StatusCodes.Status412PreconditionFailed;
        }
    }
}
