using System.Net.Mime;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Isc.Organisation.Accounts;
using Isc.Organisation.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Isc.Organisation.SignIn;

/// <summary>Finds who is signed in at the browser that asks. A page that asks for someone sends others to sign in.</summary>
internal sealed class SessionHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string SetUp = "/account/authenticator";

    private bool _isLacking;

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (SessionCookie.Read(Context) is not { } key || await KnownAsync(Secret.DigestOf(key)) is not { } known)
            return AuthenticateResult.NoResult();
        _isLacking = Context.RequestServices.GetRequiredService<SignInSettings>().IsLacking(known.Session);
        if (_isLacking && Request.Path != SetUp)
            return AuthenticateResult.NoResult();
        Context.Features.Set(known.Session);
        Context.Features.Set(known.Actor);
        var identity = new ClaimsIdentity(
            [new Claim(ClaimTypes.NameIdentifier, known.Session.AccountId.ToString()), new Claim(ClaimTypes.Name, known.Session.Name)], Scheme.Name);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme.Name));
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (!Request.Headers.Accept.Any(accept => accept?.Contains(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase) == true)
            || Request.Path.StartsWithSegments("/api/v1", StringComparison.OrdinalIgnoreCase))
        {
            Response.Headers.WWWAuthenticate = "Bearer";
            return base.HandleChallengeAsync(properties);
        }

        if (_isLacking)
        {
            Response.Redirect(Request.PathBase + SetUp);
            return Task.CompletedTask;
        }

        // A form cannot be sent again by an address: whoever is sent away from one comes back to its page.
        var here = Request.PathBase + Request.Path + Request.QueryString;
        Response.Redirect($"{Request.PathBase}/account/sign-in{QueryString.Create("return", here)}");
        return Task.CompletedTask;
    }

    private async Task<KnownSession?> KnownAsync(string digest)
    {
        var memory = Context.RequestServices.GetRequiredService<SessionMemory>();
        if (memory.Find(digest) is { } remembered)
            return remembered;
        var session = await Context.RequestServices.GetRequiredService<Sessions>().FindAsync(Context, Context.RequestAborted);
        if (session is null or { Proof: SessionProof.HalfWay }
            || await Context.RequestServices.GetRequiredService<AccountDirectory>().ActorOfAsync(session.AccountId, Context.RequestAborted) is not { } actor)
            return null;
        var known = new KnownSession(session, actor, Context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        memory.Keep(digest, known);
        return known;
    }
}
