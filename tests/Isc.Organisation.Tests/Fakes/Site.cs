using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Isc.Access;
using Isc.Data;
using Isc.Modules;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Isc.Organisation.Tests.Fakes;

/// <summary>The kernel's routes behind a real server, on a deployment's database.</summary>
internal sealed class Site(WebApplication app, HttpClient client) : IAsyncDisposable
{
    private const string Scheme = "Test";

    public HttpClient Client => client;

    /// <param name="deployment">Whose database it serves.</param>
    /// <param name="routes">The kernel's routes.</param>
    /// <param name="permission">What a caller with any credentials holds.</param>
    public static async Task<Site> OpenAsync(Deployment deployment, IEndpointModule routes, string permission)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddIscData(deployment.Database.Settings);
        Deployment.Add(builder.Services);
        builder.Services.AddProblemDetails().Configure<JsonOptions>(options =>
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)));
        builder.Services.AddAuthentication(Scheme).AddScheme<AuthenticationSchemeOptions, Caller>(Scheme, null);
        builder.Services.AddAuthorizationBuilder().AddPolicy(PermissionPolicy.Prefix + permission, policy => policy.RequireAuthenticatedUser());
        var app = builder.Build();
        app.UseAuthentication();
        // A caller with credentials acts as the secretariat.
        app.Use(async (http, next) =>
        {
            using var acting = http.RequestServices.GetRequiredService<ICurrentActor>().Use(
                http.User.Identity?.IsAuthenticated is true ? Actor.System : Actor.Visitor);
            await next();
        });
        app.UseAuthorization();
        routes.AddRoutes(app.MapGroup("/api"));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new(app, new HttpClient { BaseAddress = new Uri(app.Urls.First() + "/api/") });
    }

    public void SignIn() => client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "anything");

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }

    private sealed class Caller(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(Request.Headers.Authorization.Count == 0
            ? AuthenticateResult.NoResult()
            : AuthenticateResult.Success(new(new ClaimsPrincipal(new ClaimsIdentity(Site.Scheme)), Site.Scheme)));
    }
}
