using System.Runtime.ExceptionServices;

namespace Isc.Host.Tests.Servers;

/// <summary>One host with the demonstration record, shared by tests. Where its database is missing, the tests that ask for it are skipped.</summary>
public abstract class ServerFixture : IAsyncLifetime
{
    private readonly string _directory = Directory.CreateTempSubdirectory("isc-host-").FullName;
    private ExceptionDispatchInfo? _failure;
    private IscServer? _server;

    public IscServer Server
    {
        get
        {
            _failure?.Throw();
            return _server!;
        }
    }

    protected abstract Task<IReadOnlyList<string>> DatabaseAsync();

    public async ValueTask InitializeAsync()
    {
        try
        {
            _server = await IscServer.StartAsync(
                [$"--Isc:DataDirectory={_directory}", "--Isc:Demo=true", .. await DatabaseAsync()], TestContext.Current.CancellationToken);
        }
        catch (Exception error)
        {
            _failure = ExceptionDispatchInfo.Capture(error);
        }
    }

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_server is not null)
            await _server.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }
}
