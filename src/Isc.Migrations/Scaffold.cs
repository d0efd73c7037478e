using Isc.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Design.Internal;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Sqlite.Design.Internal;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Migrations;

/// <summary>Runs EF's own scaffolder for the SQLite model and keeps what is true of every provider.</summary>
internal static class Scaffold
{
    /// <returns>0 when written, 1 when there is nothing to write.</returns>
    public static int Add(Owner owner, string name, TimeProvider clock)
    {
        using var context = Contexts.Create(owner.Context, DatabaseProvider.Sqlite);
        if (!context.Database.HasPendingModelChanges())
        {
            Console.WriteLine($"The migrations of {owner.Root} cover its model; nothing was written.");
            return 1;
        }

        using var services = ServicesFor(context, clock);
        using var scope = services.CreateScope();
        var migration = Written(scope.ServiceProvider.GetRequiredService<IMigrationsScaffolder>(), owner, name);
        var directory = Directory.CreateDirectory(Path.Combine(owner.Directory, "Data", "Migrations")).FullName;
        Write(directory, $"{migration.MigrationId}.cs", migration.MigrationCode);
        Write(directory, $"{migration.MigrationId}.Designer.cs", migration.MetadataCode);
        Write(directory, $"{migration.SnapshotName}.cs", migration.SnapshotCode);
        return 0;
    }

    private static ScaffoldedMigration Written(IMigrationsScaffolder scaffolder, Owner owner, string name)
    {
        try
        {
            return scaffolder.ScaffoldMigration(name, owner.Root, "Data.Migrations", "C#", dryRun: true);
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
        new SqliteDesignTimeServices().ConfigureDesignTimeServices(services);
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
