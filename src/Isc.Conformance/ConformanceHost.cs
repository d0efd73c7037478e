using System.Reflection;
using System.Runtime.ExceptionServices;
using Isc.Conformance.Permissions;
using Isc.Host.Modules;
using Isc.Host.Permissions;
using Isc.Modules;
using Isc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Isc.Conformance;

/// <summary>The real host with one module and what that requires, over SQLite, filled with the demonstration record. Tests of one class share it.</summary>
/// <typeparam name="TModule">The module.</typeparam>
/// <param name="postgreSql">Where migrations are tried on the other database.</param>
public sealed class ConformanceHost<TModule>(PostgreSqlDatabases postgreSql) : IAsyncLifetime
    where TModule : class, IModule, new()
{
    private readonly string _directory = Directory.CreateTempSubdirectory("isc-conformance-").FullName;
    private ExceptionDispatchInfo? _failure;
    private IscServer? _server;
    private CallerSet? _callers;

    /// <summary>The host.</summary>
    public IscServer Server
    {
        get
        {
            _failure?.Throw();
            return _server!;
        }
    }

    /// <summary>The module, made once more to be asked for its manifest.</summary>
    public TModule Module { get; } = new();

    /// <summary>Where the module's types are.</summary>
    public Assembly Assembly => typeof(TModule).Assembly;

    internal string Id => Module.Manifest.Id;

    internal PostgreSqlDatabases PostgreSql => postgreSql;

    internal Browser Browser { get; } = new();

    internal IServiceProvider Services => Server.Services;

    internal InstalledModule Installed => Services.GetRequiredService<ModuleCatalogue>().Modules.Single(m => m.Id == Id);

    internal IReadOnlyList<ServedRoute> Routes => [.. ServedRoute.Of(Services).Where(route => route.Module == Id)];

    internal IReadOnlyList<MatrixLine> Matrix => Services.GetRequiredService<PermissionMatrix>().Parts.SingleOrDefault(part => part.Module == Id).Lines ?? [];

    internal async Task<CallerSet> CallersAsync() => _callers ??= await CallerSet.OpenAsync(Server);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        try
        {
            _server = await IscServer.StartAsync(
                [$"--Isc:DataDirectory={_directory}", "--Isc:Demo=true", "--Isc:FailFast=false"], TestContext.Current.CancellationToken,
                modules: [.. Module.Manifest.Requires.Select(AssemblyOf), Assembly.GetName().Name!]);
        }
        catch (Exception error)
        {
            _failure = ExceptionDispatchInfo.Capture(error);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _callers?.Dispose();
        await Browser.DisposeAsync();
        if (_server is not null)
            await _server.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    // As projects are called: a module's id is its project's name in kebab-case.
    private static string AssemblyOf(string id) => "Isc.Modules." + string.Concat(id.Split('-').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
