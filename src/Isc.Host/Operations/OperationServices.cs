using Isc.Host.Auditing;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Isc.Host.Operations;

/// <summary>What those who run Isc look at.</summary>
internal static class OperationServices
{
    public static IServiceCollection AddOperations(this IServiceCollection services, IConfiguration settings)
    {
        services.AddHealthChecks().AddCheck<DatabaseHealth>("database", tags: [DatabaseHealth.Ready]);
        return services.AddTelemetry(settings).AddScoped<StatusReader>().AddScoped<AuditReader>();
    }

    /// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: so does the database.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(DatabaseHealth.Ready) }).AllowAnonymous();
    }
}
