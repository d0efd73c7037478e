using System.Security.Claims;
using System.Text.Encodings.Web;
using Isc.Access;
using Isc.Organisation;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Isc.Host.Access;

/// <summary>Reads <c>Authorization: Bearer</c> and finds the account of the personal access token.</summary>
internal sealed class AccessTokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string SchemeName = "token";

    public const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        var feedToken = FeedTokenOf(Context);
        if (feedToken is null && !header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.NoResult();
        // Asked for here and not in the constructor: most requests bring no token, and should not pay for the accounts.
        var accounts = Context.RequestServices.GetRequiredService<IAccounts>();
        var known = feedToken is null
            ? accounts.AuthenticateAsync(header[Bearer.Length..].Trim(), Context.RequestAborted)
            : accounts.AuthenticateFeedAsync(feedToken, Context.RequestAborted);
        if (await known is not { } actor)
            return AuthenticateResult.Fail("The access token is unknown, expired or withdrawn.");
        Context.Features.Set(actor);
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, actor.AccountId.ToString()!)], SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    /// <summary>The feed token of a request for a feed; null for none. An address reaches logs and histories: no other token is read from it.</summary>
    public static string? FeedTokenOf(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<FeedRoute>() is not null && http.Request.Query[FeedRoute.Parameter] is [{ } token] ? token : null;

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return base.HandleChallengeAsync(properties);
    }
}
