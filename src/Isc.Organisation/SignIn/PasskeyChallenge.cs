using Isc.Web.Components;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Isc.Organisation.SignIn;

/// <summary>Carries what an authenticator was asked to the moment when it answers: once, within five minutes.</summary>
internal sealed class PasskeyChallenge(IDataProtectionProvider protection)
{
    private readonly SealedCookie _cookie = new(protection, "isc-passkey", "Isc.Organisation.Passkey", TimeSpan.FromMinutes(5), SameSiteMode.Strict);

    public void Keep(HttpContext http, string? state) => _cookie.Send(http, state ?? "");

    /// <summary>Null for none, or one that is too old.</summary>
    public string? Take(HttpContext http)
    {
        _cookie.Forget(http);
        return _cookie.Read(http);
    }
}
