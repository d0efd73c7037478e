using System.CommandLine;
using Isc.Data.Schema;

namespace Isc.Host.Commands;

/// <summary><c>migrate</c>: brings the database to this release, as every start does.</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var migrate = new Command("migrate", "Brings the database to this release.");
        migrate.SetAction((_, cancellationToken) => CommandHost.RunAsync(async (services, cancel) =>
        {
            var pending = await services.GetRequiredService<DatabaseMigrator>().PendingAsync(cancel);
            await Console.Out.WriteLineAsync(pending is [] ? "The database is up to date." : $"{pending.Count} modules could not be migrated; see modules list.");
            return pending is [] ? 0 : 2;
        }, cancellationToken));
        return migrate;
    }
}
