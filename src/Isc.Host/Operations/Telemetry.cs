using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Isc.Host.Operations;

/// <summary>
/// Traces and metrics by OTLP, where <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> says whither; without it nothing of this is loaded. The sources
/// are those that ASP.NET Core, Kestrel, the runtime and Npgsql have built in. They carry routes, never query strings or bodies.
/// </summary>
internal static class Telemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration settings)
    {
        if (settings[Endpoint] is not { Length: > 0 } collector)
            return services;
        if (!Uri.TryCreate(collector, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && !ThisMachine.Is(address.Host)))
            throw new OperatorException($"{Endpoint} is '{collector}'; set it to an https address, or one of this machine.");
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("isc", serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString(3)))
            .WithTracing(traces => traces.AddSource("Microsoft.AspNetCore", "Npgsql").AddOtlpExporter())
            .WithMetrics(metrics => metrics
                .AddMeter("Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql").AddOtlpExporter());
        return services;
    }
}
