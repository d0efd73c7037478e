using Microsoft.EntityFrameworkCore.Migrations.Design;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Isc.Migrations;

/// <summary>Names no column type, so that each provider chooses its own when the migration runs.</summary>
internal sealed class PortableCodeGenerator(
    MigrationsCodeGeneratorDependencies dependencies, CSharpMigrationsGeneratorDependencies csharp)
    : CSharpMigrationsGenerator(dependencies, csharp)
{
    public override string GenerateMigration(
        string? migrationNamespace, string migrationName, IReadOnlyList<MigrationOperation> upOperations, IReadOnlyList<MigrationOperation> downOperations)
    {
        foreach (var operation in upOperations.Concat(downOperations))
            PortableOperation.Make(operation);
        return base.GenerateMigration(migrationNamespace, migrationName, upOperations, downOperations);
    }
}
