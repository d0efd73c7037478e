using Isc.Organisation.Data;
using Isc.Organisation.Emergencies;
using Isc.Organisation.Granting;
using Isc.Organisation.Inviting;
using Isc.Organisation.Pages.Roles;
using Isc.Organisation.Providers;
using Isc.Organisation.Recusing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Organisation.SignIn;

/// <summary>Registers signing in at a browser.</summary>
public static class SignInServices
{
    /// <summary>The scheme of those who are signed in at a browser.</summary>
    public const string SchemeName = "session";

    /// <summary>Adds sessions, passwords and the scheme; <c>AddOrganisation</c> adds the accounts.</summary>
    public static AuthenticationBuilder AddSignIn(this AuthenticationBuilder authentication, IConfiguration settings)
    {
        authentication.Services
            .AddSingleton(SignInSettings.Read(settings))
            .AddSingleton<SessionMemory>()
            .AddScoped<Sessions>()
            .AddScoped<Attempts>()
            .AddScoped<PasswordSignIn>()
            .AddScoped<Passwords>()
            .AddScoped<SecondFactor>()
            .AddScoped<Invitations>()
            .AddScoped<IFirstAdministrator>(provider => provider.GetRequiredService<Invitations>())
            .AddScoped<AccountAdministration>()
            .AddScoped<RoleNotices>()
            .AddScoped<RoleNames>()
            .AddScoped<ScopeBook>()
            .AddScoped<Grants>()
            .AddScoped<RoleHolders>()
            .AddScoped<EmergencyAccess>()
            .AddScoped<Recusals>()
            .AddScoped<IDemonstrationPasswords, DemonstrationPasswords>();
        // What OWASP asks of PBKDF2 with HMAC-SHA-512; earlier ones are hashed anew at the next sign-in.
        authentication.Services.Configure<PasswordHasherOptions>(options => options.IterationCount = 210_000)
            .AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>().AddPasskeys();
        return authentication.AddScheme<AuthenticationSchemeOptions, SessionHandler>(SchemeName, null).AddProviders(settings);
    }
}
