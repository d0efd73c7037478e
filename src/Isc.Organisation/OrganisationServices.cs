using Isc.Bodies;
using Isc.Data;
using Isc.Organisation.Accounts;
using Isc.Organisation.Composition;
using Isc.Organisation.Data;
using Isc.Organisation.Preferring;
using Isc.Organisation.Recusing;
using Isc.Organisation.Tokens;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Organisation;

/// <summary>Registers this kernel.</summary>
public static class OrganisationServices
{
    /// <summary>Adds bodies, offices, seats and accounts.</summary>
    public static IServiceCollection AddOrganisation(this IServiceCollection services) => services
        .AddModuleContext<OrganisationDbContext>()
        .AddScoped<OrganisationReader>()
        .AddScoped<IOrganisation>(provider => provider.GetRequiredService<OrganisationReader>())
        .AddScoped<IBodyNames>(provider => provider.GetRequiredService<OrganisationReader>())
        .AddScoped<BodyReader>()
        .AddScoped<IBodies, BodyFounder>()
        .AddScoped<Rights>()
        .AddScoped<RecusalBook>()
        .AddScoped<TokenBook>()
        .AddScoped<IFeedAddresses, FeedAddresses>()
        .AddScoped<AccountDirectory>()
        .AddScoped<IAccounts>(provider => provider.GetRequiredService<AccountDirectory>())
        .AddScoped<IRecipients, Recipients>()
        .AddScoped<IPreferences, Recipients>()
        .AddScoped<Erasure>()
        .AddScoped<IErasure>(provider => provider.GetRequiredService<Erasure>())
        .AddScoped<IActors, ActorReader>();
}
