using Isc.Access;

namespace Isc.Host.Access;

/// <summary>Lets the rest of the request run as whoever authenticated; through a token that only reads, it changes nothing.</summary>
internal sealed class ActorScope(RequestDelegate next, ICurrentActor current)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var actor = context.Features.Get<Actor>() ?? Actor.Visitor;
        if (actor.Bounds is { ReadOnly: true } && context.GetEndpoint() is not null && !ReadsOnly(context.Request.Method))
        {
            await TypedResults.Problem("This token only reads.", statusCode: StatusCodes.Status403Forbidden).ExecuteAsync(context);
            return;
        }

        using (current.Use(actor))
            await next(context);
    }

    private static bool ReadsOnly(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}
