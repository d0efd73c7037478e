using Isc.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Design.Internal;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.Extensions.DependencyInjection;
using Npgsql.EntityFrameworkCore.PostgreSQL.Design.Internal;

namespace Isc.Migrations;

/// <summary>
/// Runs EF's own scaffolder and keeps what is true of every provider. It runs on the PostgreSQL model: SQLite stores a longer text or
/// a Guid in the same TEXT, and would not see the change.
/// </summary>
internal static class Scaffold
{
    /// <returns>0 when written, 1 when there is nothing to write.</returns>
    public static int Add(Owner owner, string name, TimeProvider clock)
    {
        if (!Drift.Pending(owner, DatabaseProvider.PostgreSql))
        {
            Console.WriteLine($"The migrations of {owner.Root} cover its model; nothing was written.");
            return 1;
        }

        // A context of its own: comparing has made the other's snapshot read-only, and the scaffolder takes such a one for none.
        using var context = Contexts.Create(owner.Context, DatabaseProvider.PostgreSql);
        using var services = ServicesFor(context, clock);
        using var scope = services.CreateScope();
        var migration = Written(scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>(), owner, name);
        var directory = Directory.CreateDirectory(Path.Combine(owner.Directory, owner.Folder.Replace('.', Path.DirectorySeparatorChar))).FullName;
        Write(directory, $"{migration.MigrationId}.cs", migration.MigrationCode);
        Write(directory, $"{migration.MigrationId}.Designer.cs", migration.MetadataCode);
        Write(directory, $"{migration.SnapshotName}.cs", migration.SnapshotCode);
        return 0;
    }

    private static ScaffoldedMigration Written(IMigrationsScaffolder scaffolder, Owner owner, string name)
    {
        try
        {
            return scaffolder.ScaffoldMigration(name, owner.Root, owner.Folder, "C#");
        }
        catch (OperationException error)
        {
            throw new OperatorException(error.Message, error);
        }
    }

    private static ServiceProvider ServicesFor(DbContext context, TimeProvider clock)
    {
        var services = new ServiceCollection()
            .AddEntityFrameworkDesignTimeServices(new OperationReporter(handler: null))
            .AddDbContextDesignTimeServices(context);
        new NpgsqlDesignTimeServices().ConfigureDesignTimeServices(services);
        return services
            .AddSingleton<IMigrationsIdGenerator>(new ClockIdGenerator(clock))
            .AddSingleton<IMigrationsCodeGenerator, PortableCodeGenerator>()
            .BuildServiceProvider();
    }

    private static void Write(string directory, string file, string code)
    {
        var path = Path.Combine(directory, file);
        File.WriteAllText(path, PortableSource.Of(code));
        Console.WriteLine(path);
    }
}
