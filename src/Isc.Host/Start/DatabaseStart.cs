using Isc.Data;
using Isc.Data.Schema;
using Isc.Host.Modules;
using Isc.Host.Switching;

namespace Isc.Host.Start;

/// <summary>Brings the database up before anything reads it.</summary>
internal sealed class DatabaseStart(
    DataDirectory directory, DatabaseMigrator migrator, DemonstrationLoader demonstration, AccountStart accounts, ModuleCatalogue catalogue,
    ModuleSwitches switches, DatabaseSettings settings, IConfiguration configuration)
{
    /// <summary>Holds the data directory for the life of the process, migrates, and fills an empty database where <c>Isc:Demo</c> is on.</summary>
    /// <exception cref="OperatorException">Another host holds the directory, or the database cannot be used.</exception>
    public async Task ServeAsync(CancellationToken cancellationToken)
    {
        if (!directory.TryHold())
            throw new OperatorException($"Another Isc host uses the data directory '{settings.DataDirectory}'; stop it, or set Isc:DataDirectory.");
        await UpgradeAsync(cancellationToken);
        await accounts.PrepareAsync(cancellationToken);
    }

    /// <summary>The same for a command; beside a running host, which has done it already, it only checks.</summary>
    public async Task CommandAsync(CancellationToken cancellationToken)
    {
        if (directory.TryHold())
            await UpgradeAsync(cancellationToken);
        else if (await migrator.PendingAsync(cancellationToken) is [var first, ..])
            throw new OperatorException($"The running host's database lacks migrations of '{Prefix.Of(first)}'; restart the host with this release.");
        else
            await switches.FollowAsync(cancellationToken);
    }

    private async Task UpgradeAsync(CancellationToken cancellationToken)
    {
        foreach (var context in await migrator.PendingAsync(cancellationToken))
            await MigrateAsync(context, cancellationToken);
        await switches.FollowAsync(cancellationToken);
        if (configuration.GetValue<bool>("Isc:Demo"))
            await demonstration.LoadIntoEmptyAsync(cancellationToken);
    }

    private async Task MigrateAsync(Type context, CancellationToken cancellationToken)
    {
        try
        {
            await migrator.MigrateAsync(context, cancellationToken);
        }
        catch (Exception error) when (catalogue.OwnerOf(context.Assembly) is { } module
            && !configuration.GetValue<bool>("Isc:FailFast") && !cancellationToken.IsCancellationRequested)
        {
            catalogue.Fail(module, $"Module '{module}' failed to migrate its tables: {error.Message}");
        }
    }
}
