
namespace Isc.Organisation.Providers;

/// <summary>An OpenID provider whose people may sign in, from <c>Isc:SignIn:Providers:N</c>.</summary>
internal sealed class ProviderSettings
{
    /// <summary>Kebab-case: part of the callback address, and what linked identities are kept under. Not to be changed later.</summary>
    public string Key { get; set; } = "";

    /// <summary>As people know it: "TIES".</summary>
    public string Name { get; set; } = "";

    /// <summary>The issuer's address, where <c>.well-known/openid-configuration</c> is.</summary>
    public string Authority { get; set; } = "";

    public string ClientId { get; set; } = "";

    public string ClientSecret { get; set; } = "";

    /// <summary>With spaces.</summary>
    public string Scope { get; set; } = "openid profile email";

    /// <summary>What the provider is asked for, and must say, of the strength of a sign-in (<c>acr</c>); empty where any is taken.</summary>
    public string Acr { get; set; } = "";

    /// <summary>True where a person with a verified address who is not known here gets an account.</summary>
    public bool CreatesAccounts { get; set; }

    /// <summary>What claims give.</summary>
    public IList<ProviderRole> Roles { get; set; } = [];

    /// <summary>The scheme that asks it.</summary>
    public string Scheme => "provider-" + Key;

    /// <summary>What is wrong with the settings, in one line; null where nothing is.</summary>
    public string? Problem() =>
        Key.Length is 0 or > 40 || Key.Any(letter => !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '-') ? "Key must be letters a to z, digits and hyphens"
        : Name.Length == 0 ? "Name is missing"
        : ClientId.Length == 0 || ClientSecret.Length == 0 ? "ClientId or ClientSecret is missing"
        : !Uri.TryCreate(Authority, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback) ? "Authority must be an https address"
        : Roles.FirstOrDefault(role => !Isc.Access.Roles.All.Contains(role.Role)) is { } unknown ? $"'{unknown.Role}' is not a role"
        : null;
}
