using System.Net;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Isc.Host.Limits;

/// <summary>How much of the host one request may take, and whose word about its origin counts.</summary>
internal static class Bounds
{
    /// <summary>Bytes of a body; routes that take files ask for more.</summary>
    public const int Body = 1024 * 1024;

    private static readonly TimeSpan Time = TimeSpan.FromSeconds(60);

    public static IServiceCollection AddBounds(this IServiceCollection services, IConfiguration settings)
    {
        services.Configure<KestrelServerOptions>(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Body;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        services.Configure<FormOptions>(form =>
        {
            form.ValueCountLimit = 500;
            form.ValueLengthLimit = 200_000;
            form.KeyLengthLimit = 200;
        });
        services.AddRequestTimeouts(timeouts => timeouts.DefaultPolicy = new() { Timeout = Time, TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable });
        return services.Configure<ForwardedHeadersOptions>(forwarded => Trust(forwarded, settings["Isc:Proxies"] ?? ""));
    }

    // Without a proxy in the settings nobody's word counts, this machine's included.
    private static void Trust(ForwardedHeadersOptions forwarded, string proxies)
    {
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var proxy in proxies.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPAddress.TryParse(proxy, out var address))
                forwarded.KnownProxies.Add(address);
            else if (System.Net.IPNetwork.TryParse(proxy, out var network))
                forwarded.KnownIPNetworks.Add(network);
            else
                throw new OperatorException($"Isc:Proxies names '{proxy}', which is neither an address nor a network such as 10.0.0.0/8.");
        }

        forwarded.ForwardedHeaders = forwarded.KnownProxies.Count + forwarded.KnownIPNetworks.Count > 0
            ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto
            : ForwardedHeaders.None;
    }
}
