using System.Text.Json;
using System.Text.Json.Serialization;
using Isc.Access;
using Isc.Contributions;
using Isc.Data;
using Isc.Library;
using Isc.Modules;
using Isc.Organisation;
using Isc.Themes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Isc.Testing;

/// <summary>
/// A module and the kernels below it, over HTTP, on a migrated database of their own that holds the demonstration data, in the middle
/// of 2024. Everybody may do everything: who may is the host's to decide, and tested there.
/// </summary>
/// <typeparam name="TModule">The module.</typeparam>
/// <param name="databases">SQLite or PostgreSQL.</param>
public abstract class ModuleBench<TModule>(IDatabases databases) : IAsyncLifetime
    where TModule : class, IModule, new()
{
    // In the order in which the host loads them: each cites the floors below.
    private static readonly Type[] Floors = [typeof(IOrganisation), typeof(ILibrary), typeof(IThemes), typeof(TModule)];

    private readonly TModule _module = new();
    private TestDatabase _database = null!;
    private WebApplication _app = null!;

    /// <summary>A visitor's client; addresses are relative to the module's part of the API.</summary>
    public HttpClient Http { get; private set; } = null!;

    /// <summary>A client that acts as <paramref name="account"/>, which holds all that the module declares, in <paramref name="scopes"/>.</summary>
    public HttpClient HttpAs(Guid account, params IReadOnlyList<Scope> scopes)
    {
        var client = new HttpClient { BaseAddress = Http.BaseAddress };
        client.DefaultRequestHeaders.Add(BenchActor.Account, account.ToString());
        foreach (var scope in scopes)
            client.DefaultRequestHeaders.Add(BenchActor.Scopes, $"{scope.Kind}:{scope.Key}");
        return client;
    }

    /// <summary>The markup of a page, as an English visitor gets it.</summary>
    public async Task<string> PageAsync(string path)
    {
        using var response = await Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return response.IsSuccessStatusCode ? body : throw new InvalidOperationException($"{path}: {(int)response.StatusCode} {body}");
    }

    /// <summary>Runs <paramref name="use"/> in a scope of its own, as a request would.</summary>
    public Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> use) => InScopeAsync(_app.Services, use);

    /// <summary>Loads all demonstration data again and returns how many records were added.</summary>
    public Task<int> LoadDemonstrationAsync() => LoadDemonstrationAsync(_app.Services);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _database = await databases.CloneAsync("demonstration", PrepareAsync, TestContext.Current.CancellationToken);
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)));
        var permissions = New<IPermissionSource>().SelectMany(source => source.Permissions).Select(permission => permission.Name).ToHashSet(StringComparer.Ordinal);
        builder.Services.AddAuthorization(rules =>
        {
            foreach (var permission in permissions)
                rules.AddPolicy(PermissionPolicy.Prefix + permission, policy => policy.RequireAssertion(_ => true));
        });
        builder.Services.AddSingleton<TimeProvider>(new FakeClock(new(2024, 6, 1, 9, 0, 0, TimeSpan.Zero)));
        Register(builder.Services.AddIscData(_database.Settings).AddProblemDetails());
        builder.Services.AddSingleton(new BenchApp.BenchPages(typeof(TModule).Assembly)).AddRazorComponents();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        _app = builder.Build();
        _app.UseDeveloperExceptionPage();
        _app.Use(new BenchActor(permissions).ActAsync);
        _app.UseAuthorization();
        _app.UseAntiforgery();
        Map(_app.MapGroup("/api/v1/" + _module.Manifest.Id));
        await _app.StartAsync(TestContext.Current.CancellationToken);
        Http = new HttpClient { BaseAddress = new Uri($"{_app.Urls.Single()}/api/v1/{_module.Manifest.Id}/") };
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Http?.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();
        if (_database is not null)
            await _database.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private void Map(RouteGroupBuilder api)
    {
        foreach (var routes in New<IEndpointModule>())
            routes.AddRoutes(api);
        _app.MapRazorComponents<BenchApp>().AddAdditionalAssemblies(typeof(TModule).Assembly);
    }

    private void Register(IServiceCollection services)
    {
        services.AddLocalization().AddOrganisation().AddLibrary().AddThemes();
        _module.AddServices(services, new ConfigurationManager());
    }

    private async Task PrepareAsync(TestDatabase database)
    {
        await using var services = TestData.ServicesOn(database, Register);
        await TestData.MigrateAsync(services);
        await LoadDemonstrationAsync(services);
    }

    private static async Task<int> LoadDemonstrationAsync(IServiceProvider services)
    {
        using var acting = services.GetRequiredService<ICurrentActor>().Use(Actor.System);
        var added = 0;
        foreach (var type in Floors.SelectMany(TypesOf<IDemonstrationData>))
            added += await InScopeAsync(services, scope => ((IDemonstrationData)ActivatorUtilities.CreateInstance(scope, type)).LoadAsync(default));
        return added;
    }

    private static async Task<T> InScopeAsync<T>(IServiceProvider services, Func<IServiceProvider, Task<T>> use)
    {
        await using var scope = services.CreateAsyncScope();
        return await use(scope.ServiceProvider);
    }

    private static IEnumerable<T> New<T>() => TypesOf<T>(typeof(TModule)).Select(type => (T)Activator.CreateInstance(type)!);

    private static IEnumerable<Type> TypesOf<T>(Type floor) =>
        floor.Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.IsAssignableTo(typeof(T)));
}
