using System.CommandLine;
using Isc.Data;
using Isc.Data.Audit;
using Isc.Data.Backup;

namespace Isc.Host.Commands;

/// <summary><c>backup FILE</c> while the host runs, and <c>restore FILE</c> into an empty data directory.</summary>
internal static class BackupCommand
{
    public static Command Backup()
    {
        var file = new Argument<string>("file") { Description = "Where to write it; its digest is written beside, with the ending .sha256." };
        var backup = new Command("backup", "Copies the database while it is written to, checks the copy, and copies the files that people sent beside it.") { file };
        backup.SetAction((command, cancellationToken) =>
        {
            var path = Path.GetFullPath(command.GetRequiredValue(file));
            return CommandHost.RunAsync(async (services, cancel) =>
            {
                RefusePostgreSql(services, $"pg_dump --format=custom --file={path}");
                var head = await services.GetRequiredService<SqliteBackup>().WriteAsync(path, cancel);
                await services.GetRequiredService<FileBackup>().WriteAsync(path, cancel);
                await services.GetRequiredService<BackupLog>().MadeAsync(head, cancel);
                await Console.Out.WriteLineAsync($"{head}");
                return 0;
            }, cancellationToken);
        });
        return backup;
    }

    public static Command Restore()
    {
        var file = new Argument<string>("file") { Description = "A backup, with its digest beside it." };
        var anchor = new Option<string[]>("--anchor") { Description = "A head that internal audit was mailed before the backup: restoring takes two persons.", DefaultValueFactory = _ => [] };
        var restore = new Command("restore", "Puts a backup into an empty data directory, after checking its digest, its pages and its audit chain.") { file, anchor };
        restore.SetAction(async (command, cancellationToken) =>
        {
            var anchors = command.GetRequiredValue(anchor).Select(AuditAnchor.Parse).ToList();
            if (anchors.Count == 0)
                throw new OperatorException("Restoring takes two persons: ask internal audit for a head that it was mailed before the backup, and give it with --anchor.");
            // Without the start of other commands: it would make the database that is to be restored.
            await using var app = IscHost.Build(CommandHost.Quiet);
            var path = Path.GetFullPath(command.GetRequiredValue(file));
            RefusePostgreSql(app.Services, $"pg_restore --exit-on-error --dbname=DATABASE {path}");
            var files = File.Exists(path + ".sha256") && await FileBackup.CheckAsync(path, cancellationToken);
            var head = await app.Services.GetRequiredService<SqliteBackup>().RestoreAsync(path, anchors, cancellationToken);
            if (files)
                await app.Services.GetRequiredService<FileBackup>().RestoreAsync(path, cancellationToken);
            await Console.Out.WriteLineAsync($"{head}");
            return 0;
        });
        return restore;
    }

    private static void RefusePostgreSql(IServiceProvider services, string instead)
    {
        if (services.GetRequiredService<DatabaseSettings>().Provider == DatabaseProvider.PostgreSql)
            throw new OperatorException($"PostgreSQL has its own tools: run '{instead}', then 'audit verify'. See docs/guides/running.md.");
    }
}
