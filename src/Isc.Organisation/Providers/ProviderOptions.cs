using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Isc.Organisation.Providers;

/// <summary>A provider, with what it publishes about itself.</summary>
internal sealed class ProviderOptions : OAuthOptions
{
    public ProviderSettings Provider { get; set; } = null!;

    /// <summary>Its addresses and keys, read when first needed, and again when it signs with a key that is not known.</summary>
    public ConfigurationManager<OpenIdConnectConfiguration> Discovery { get; set; } = null!;
}
