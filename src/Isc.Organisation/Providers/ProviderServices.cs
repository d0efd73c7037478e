using Isc.Organisation.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Isc.Organisation.Providers;

/// <summary>Registers a scheme for each provider of the settings.</summary>
internal static class ProviderServices
{
    public static AuthenticationBuilder AddProviders(this AuthenticationBuilder authentication, IConfiguration settings)
    {
        var providers = ProviderList.Read(settings);
        authentication.Services.AddSingleton(providers).AddScoped<ProviderSignIn>().AddScoped<ProviderRoles>().AddSingleton<PendingLink>();
        foreach (var provider in providers.All)
            authentication.AddOAuth<ProviderOptions, ProviderHandler>(provider.Scheme, provider.Name, options => Configure(options, provider));
        return authentication;
    }

    private static void Configure(ProviderOptions options, ProviderSettings provider)
    {
        options.Provider = provider;
        options.Discovery = new(
            provider.Authority.TrimEnd('/') + "/.well-known/openid-configuration", new OpenIdConnectConfigurationRetriever(),
            new HttpDocumentRetriever { RequireHttps = !new Uri(provider.Authority).IsLoopback });
        // Replaced by what the provider publishes.
        (options.AuthorizationEndpoint, options.TokenEndpoint) = (provider.Authority, provider.Authority);
        (options.ClientId, options.ClientSecret) = (provider.ClientId, provider.ClientSecret);
        options.UsePkce = true;
        options.CallbackPath = "/account/callback/" + provider.Key;
        options.SignInScheme = SignInServices.SchemeName;
        options.CorrelationCookie = new() { Name = "isc-provider-", Path = "/", HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, SecurePolicy = CookieSecurePolicy.SameAsRequest };
        options.Scope.Clear();
        foreach (var scope in provider.Scope.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            options.Scope.Add(scope);
        options.Events = new OAuthEvents { OnTicketReceived = CompleteAsync, OnRemoteFailure = FailAsync };
    }

    private static async Task CompleteAsync(TicketReceivedContext context)
    {
        var provider = ((ProviderOptions)context.Options).Provider;
        var address = await context.HttpContext.RequestServices.GetRequiredService<ProviderSignIn>()
            .CompleteAsync(context.HttpContext, provider, context.Principal!, context.ReturnUri, context.HttpContext.RequestAborted);
        context.Response.Redirect(address);
        context.HandleResponse();
    }

    private static Task FailAsync(RemoteFailureContext context)
    {
        // The reason is for the operator: it says what a stranger tried.
        context.HttpContext.RequestServices.GetRequiredService<ILogger<ProviderHandler>>().LogWarning(
            "A sign-in by provider {Provider} was refused: {Reason}", ((ProviderOptions)context.Options).Provider.Key, context.Failure?.GetType().Name);
        context.Response.Redirect($"/{Isc.Text.Languages.Current}/account/sign-in?failed=true");
        context.HandleResponse();
        return Task.CompletedTask;
    }
}
