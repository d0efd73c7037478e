using System.Security.Claims;
using System.Text.Encodings.Web;
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

    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase))
            return AuthenticateResult.NoResult();
        // Asked for here and not in the constructor: most requests bring no token, and should not pay for the accounts.
        var accounts = Context.RequestServices.GetRequiredService<IAccounts>();
        if (await accounts.AuthenticateAsync(header[Bearer.Length..].Trim(), Context.RequestAborted) is not { } actor)
            return AuthenticateResult.Fail("The access token is unknown, expired or withdrawn.");
        Context.Features.Set(actor);
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, actor.AccountId.ToString()!)], SchemeName);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), SchemeName));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Bearer";
        return base.HandleChallengeAsync(properties);
    }
}
