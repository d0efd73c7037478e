using Isc.Organisation.SignIn;

namespace Isc.Host.Access;

/// <summary>Chooses how a caller proves who it is. One that brings a token is judged by that alone, whatever cookies come with it.</summary>
internal static class CallerSchemes
{
    public const string SchemeName = "isc";

    public static string SchemeOf(HttpContext context) =>
        context.Request.Headers.Authorization.ToString().StartsWith(AccessTokenHandler.Bearer, StringComparison.OrdinalIgnoreCase)
        || AccessTokenHandler.FeedTokenOf(context) is not null
            ? AccessTokenHandler.SchemeName
            : SignInServices.SchemeName;
}
