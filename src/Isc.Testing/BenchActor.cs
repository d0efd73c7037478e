using Isc.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Testing;

/// <summary>Who asks, in English; and the host's answer to a version that is no longer the last.</summary>
/// <param name="permissions">What an account holds: all that the module declares.</param>
internal sealed class BenchActor(IReadOnlySet<string> permissions)
{
    public const string Account = "X-Account";
    public const string Scopes = "X-Scope";

    public async Task ActAsync(HttpContext context, RequestDelegate next)
    {
        Speech.In("en");
        var headers = context.Request.Headers;
        var holding = new Holding(Reach.All, [.. headers.GetCommaSeparatedValues(Scopes).Select(scope => scope.Split(':')).Select(parts => new Scope(Enum.Parse<ScopeKind>(parts[0]), parts[1]))]);
        var actor = Guid.TryParse(headers[Account], out var account)
            ? new Actor(account, "account") { Holdings = permissions.ToDictionary(name => name, IReadOnlyList<Holding> (_) => [holding], StringComparer.Ordinal) }
            : Actor.Visitor;
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
