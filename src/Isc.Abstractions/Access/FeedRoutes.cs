using Microsoft.AspNetCore.Builder;

namespace Isc.Access;

/// <summary>How a route says that it is a feed.</summary>
public static class FeedRoutes
{
    /// <summary>
    /// Lets a feed token read the route as its owner: without permissions, and without what is restricted. It still states who may use
    /// it: <c>AllowAnonymous</c> where visitors read the public part, <c>RequireAuthorization</c> where not.
    /// </summary>
    public static TBuilder ServesFeed<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new FeedRoute());
}
