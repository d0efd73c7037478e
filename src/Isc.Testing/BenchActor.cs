using Isc.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Testing;

/// <summary>Who asks, in English; and the host's answer to a version that is no longer the last.</summary>
internal static class BenchActor
{
    public const string Header = "X-Account";

    public static async Task ActAsync(HttpContext context, RequestDelegate next)
    {
        Speech.In("en");
        var actor = Guid.TryParse(context.Request.Headers[Header], out var account) ? new Actor(account, "account") : Actor.Visitor;
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
