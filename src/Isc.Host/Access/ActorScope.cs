using Isc.Access;

namespace Isc.Host.Access;

/// <summary>Lets the rest of the request run as whoever authenticated.</summary>
internal sealed class ActorScope(RequestDelegate next, ICurrentActor current)
{
    public async Task InvokeAsync(HttpContext context)
    {
        using (current.Use(context.Features.Get<Actor>() ?? Actor.Visitor))
            await next(context);
    }
}
