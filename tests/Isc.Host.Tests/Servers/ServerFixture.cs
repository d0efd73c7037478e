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

    /// <summary>The password of the demonstration accounts.</summary>
    public const string Password = "a demonstration only";

    protected abstract Task<IReadOnlyList<string>> DatabaseAsync();

    /// <summary>The clock of the host; the machine's unless a test moves it.</summary>
    protected virtual TimeProvider Clock => TimeProvider.System;

    public async ValueTask InitializeAsync()
    {
        try
        {
            _server = await IscServer.StartAsync(
                [$"--Isc:DataDirectory={_directory}", "--Isc:Demo=true", $"--Isc:DemoPassword={Password}", .. await DatabaseAsync()],
                TestContext.Current.CancellationToken, Clock);
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
