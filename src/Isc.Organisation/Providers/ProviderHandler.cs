using System.Security.Claims;
using System.Text.Encodings.Web;
using Isc.Organisation.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Isc.Organisation.Providers;

/// <summary>
/// OpenID Connect: the authorization code with PKCE, by the framework's OAuth handler; what makes it a sign-in, the identity token, is
/// validated here: signature, issuer, audience, times and nonce.
/// </summary>
internal sealed class ProviderHandler(IOptionsMonitor<ProviderOptions> options, ILoggerFactory logger, UrlEncoder encoder, TimeProvider clock)
    : OAuthHandler<ProviderOptions>(options, logger, encoder)
{
    /// <summary>Set where the person is to sign in at the provider again.</summary>
    public const string Again = "isc.again";

    private const string Nonce = "isc.nonce";
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(1);

    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512, SecurityAlgorithms.RsaSsaPssSha256,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        await DiscoverAsync();
        await base.HandleChallengeAsync(properties);
    }

    // One callback for all languages: providers compare it letter by letter.
    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var nonce = properties.Items[Nonce] = Secret.Create();
        var asked = new Dictionary<string, string?> { ["nonce"] = nonce };
        if (Options.Provider.Acr.Length > 0)
            asked["acr_values"] = Options.Provider.Acr;
        // The age makes the provider say when the person signed in.
        if (properties.Items.ContainsKey(Again))
            (asked["prompt"], asked["max_age"]) = ("login", "0");
        return QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, $"{Request.Scheme}://{Request.Host}{Options.CallbackPath}"), asked);
    }

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        await DiscoverAsync();
        return await base.ExchangeCodeAsync(context);
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var token = tokens.Response!.RootElement.GetProperty("id_token").GetString()!;
        var result = await ValidateAsync(token);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            Options.Discovery.RequestRefresh();
            result = await ValidateAsync(token);
        }

        if (!result.IsValid)
            throw result.Exception;
        var claims = result.ClaimsIdentity;
        if (claims.FindFirst("nonce")?.Value is not { } nonce || nonce != properties.Items[Nonce])
            throw new SecurityTokenValidationException("The identity token is not of this sign-in.");
        if (claims.FindFirst("azp")?.Value is { } party && party != Options.ClientId)
            throw new SecurityTokenInvalidAudienceException("The identity token was made for another client.");
        if (Options.Provider.Acr.Length > 0 && claims.FindFirst("acr")?.Value != Options.Provider.Acr)
            throw new SecurityTokenValidationException("The sign-in at the provider is not as strong as is asked.");
        if (claims.FindFirst("sub") is null)
            throw new SecurityTokenValidationException("The identity token names nobody.");
        return new AuthenticationTicket(new ClaimsPrincipal(claims), properties, Scheme.Name);
    }

    private async Task<TokenValidationResult> ValidateAsync(string token)
    {
        var published = await DiscoverAsync();
        return await new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = published.Issuer,
            ValidAudience = Options.ClientId,
            IssuerSigningKeys = published.SigningKeys,
            ValidAlgorithms = Algorithms,
            // An access token of the same provider is no identity.
            TypeValidator = (type, _, _) => type is null or "" or "JWT" ? type! : throw new SecurityTokenInvalidTypeException($"'{type}' is not the type of an identity token."),
            LifetimeValidator = (from, until, _, _) => clock.GetUtcNow().UtcDateTime is var now && until + Skew > now && (from is null || from - Skew <= now),
        });
    }

    private async Task<OpenIdConnectConfiguration> DiscoverAsync()
    {
        var published = await Options.Discovery.GetConfigurationAsync(Context.RequestAborted);
        // Who publishes under another's name would sign in another's people.
        if (published.Issuer.TrimEnd('/') != Options.Provider.Authority.TrimEnd('/'))
            throw new InvalidOperationException("The provider publishes another issuer than its own address.");
        (Options.AuthorizationEndpoint, Options.TokenEndpoint) = (published.AuthorizationEndpoint, published.TokenEndpoint);
        return published;
    }
}
