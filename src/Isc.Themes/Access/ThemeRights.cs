using Isc.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Isc.Themes.Access;

/// <summary>What an actor may do on one theme: focal points on their own, and nobody on what they are recused from.</summary>
internal static class ThemeRights
{
    public static bool MayOn(this Actor actor, string permission, string theme) =>
        actor.May(permission, new AccessSubject { Scopes = [new(ScopeKind.Theme, theme)] });

    /// <summary>The answer to whoever may not: 403.</summary>
    public static ProblemHttpResult NotYours() =>
        TypedResults.Problem("This theme is not yours to write on, or you are recused from it.", statusCode: StatusCodes.Status403Forbidden);
}
