using Isc.Data;
using Isc.Bodies;
using Isc.Organisation.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Organisation;

/// <summary>Registers this kernel.</summary>
public static class OrganisationServices
{
    /// <summary>Adds bodies, offices, seats and accounts.</summary>
    public static IServiceCollection AddOrganisation(this IServiceCollection services) => services
        .AddModuleContext<OrganisationDbContext>()
        .AddScoped<IOrganisation, OrganisationReader>()
        .AddScoped<IBodyNames, BodyNames>();
}
