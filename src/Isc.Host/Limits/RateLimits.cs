using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Isc.Api;
using Isc.Host.Routing;
using Microsoft.AspNetCore.OpenApi;

namespace Isc.Host.Limits;

/// <summary>
/// Bounds what <see cref="LimitedAttribute"/> marks, each minute: once for the account, so that many addresses help nobody, and once for
/// the address, so that many accounts help nobody.
/// </summary>
internal static class RateLimits
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    // An office behind one address holds many people.
    private const int AddressFactor = 5;

    public static IServiceCollection AddRateLimits(this IServiceCollection services, IConfiguration settings)
    {
        var limits = Enum.GetValues<LimitKind>().ToDictionary(kind => kind, kind => settings.GetValue($"Isc:Limits:{kind}", Default(kind)));
        services.Configure<OpenApiOptions>("v1", options => options.AddOperationTransformer<CommonAnswers>());
        return services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = SayWhen;
            options.GlobalLimiter = PartitionedRateLimiter.CreateChained(By(AccountOf, limits, 1), By(AddressOf, limits, AddressFactor));
        });
    }

    private static int Default(LimitKind kind) => kind switch
    {
        LimitKind.SignIn => 10,
        LimitKind.Search => 60,
        LimitKind.Export => 30,
        LimitKind.Upload => 20,
        _ => 10,
    };

    private static PartitionedRateLimiter<HttpContext> By(
        Func<HttpContext, string?> partition, Dictionary<LimitKind, int> limits, int factor) => PartitionedRateLimiter.Create<HttpContext, string>(context =>
        KindOf(context) is { } kind && partition(context) is { } key
            ? RateLimitPartition.GetFixedWindowLimiter($"{kind} {key}", _ => new() { PermitLimit = limits[kind] * factor, Window = Window })
            : RateLimitPartition.GetNoLimiter(""));

    private static readonly Action<ILogger, LimitKind?, string?, Exception?> LogLimited = LoggerMessage.Define<LimitKind?, string?>(
        LogLevel.Warning, new EventId(1, nameof(LogLimited)), "The limit on {Kind} was reached by account {Account}");

    private static LimitKind? KindOf(HttpContext context)
    {
        var endpoint = context.GetEndpoint();
        var kind = endpoint?.Metadata.GetMetadata<LimitedAttribute>()?.Kind;
        // The form is shown to whoever asks; what is sent with it counts.
        var shows = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        return kind is LimitKind.SignIn or LimitKind.Upload or LimitKind.Mail && shows ? null : kind;
    }

    private static string? AccountOf(HttpContext context) => context.User.FindFirstValue(ClaimTypes.NameIdentifier);

    private static string AddressOf(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "local";

    private static ValueTask SayWhen(Microsoft.AspNetCore.RateLimiting.OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window;
        var http = rejected.HttpContext;
        LogLimited(http.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(nameof(RateLimits)), KindOf(http), AccountOf(http), null);
        http.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
