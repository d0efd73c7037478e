using Isc.Organisation.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Isc.Organisation.SignIn;

/// <summary>Registers passkeys. Of Identity's managers only what the ceremonies ask of them is there.</summary>
internal static class PasskeyServices
{
    public static IServiceCollection AddPasskeys(this IServiceCollection services)
    {
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            // Whoever holds the authenticator also proves to it who they are: one passkey is two factors.
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            options.AttestationConveyancePreference = "none";
        });
        return services.AddScoped<PasskeyStore>().AddScoped<Passkeys>().AddSingleton<PasskeyChallenge>()
            .AddScoped<IPasskeyHandler<Account>>(provider => new PasskeyHandler<Account>(
                new UserManager<Account>(
                    provider.GetRequiredService<PasskeyStore>(), Options.Create(new IdentityOptions()), provider.GetRequiredService<IPasswordHasher<Account>>(),
                    [], [], new UpperInvariantLookupNormalizer(), new IdentityErrorDescriber(), provider, provider.GetRequiredService<ILogger<UserManager<Account>>>()),
                provider.GetRequiredService<IOptions<IdentityPasskeyOptions>>()));
    }
}
