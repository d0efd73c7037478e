using Isc.Architecture.Tests.Fixtures.Data;
using Isc.Architecture.Tests.Fluent;
using Isc.Architecture.Tests.Subjects;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace Isc.Architecture.Tests.Rules;

[Trait("Rule", "A10")]
public sealed class A10MigrationsAreNeutral
{
    private static readonly string[] Providers = ["Microsoft.EntityFrameworkCore.Sqlite", "Npgsql.EntityFrameworkCore.PostgreSQL"];

    [Fact]
    public void A_migration_names_no_column_type_and_no_sql()
    {
        var migrations = MigrationsOf(House.Everything);

        Assert.NotEmpty(migrations);
        Expect.None(migrations.SelectMany(Breaches), "A migration runs unchanged on both databases.");
    }

    [Fact]
    public void Every_context_has_a_migration() => Expect.None(
        Unmigrated(ContextModels.ContextsOf(House.Everything), MigrationsOf(House.Everything)), "Every context has its migrations.");

    [Fact]
    public void The_rule_names_a_context_without_a_migration()
    {
        Expect.Names(Unmigrated([typeof(StrayDbContext)], []), nameof(StrayDbContext), "has no migration");
        Assert.Empty(Unmigrated([typeof(StrayDbContext)], [typeof(TypedMigration)]));
    }

    [Fact]
    public void The_rule_names_types_and_sql()
    {
        var breaches = Breaches(typeof(TypedMigration)).ToList();

        Expect.Names(breaches, nameof(TypedMigration), "'Id' the type 'TEXT'");
        Expect.Names(breaches, nameof(TypedMigration), "'count' the type 'INTEGER'");
        Expect.Names(breaches, nameof(TypedMigration), "UPDATE stray_things");
    }

    private static IReadOnlyList<Type> MigrationsOf(IReadOnlyList<ArchAssembly> assemblies) => [.. assemblies.SelectMany(assembly => assembly.Types)
        .Where(type => !type.Definition.IsAbstract && type.IsAssignableTo(typeof(Migration))).Select(Runtime.TypeOf)];

    private static IEnumerable<Violation> Unmigrated(IEnumerable<Type> contexts, IEnumerable<Type> migrations) =>
        contexts.Except(migrations.Select(ContextOf)).Select(context => new Violation(context!.FullName!, "has no migration"));

    private static Type? ContextOf(Type migration) =>
        migration.GetCustomAttributes(typeof(DbContextAttribute), inherit: false).Cast<DbContextAttribute>().SingleOrDefault()?.ContextType;

    private static IEnumerable<Violation> Breaches(Type type) => Providers.SelectMany(provider =>
    {
        var migration = (Migration)Activator.CreateInstance(type, nonPublic: true)!;
        migration.ActiveProvider = provider;
        return migration.UpOperations.SelectMany(Problems).Select(problem => new Violation(type.FullName!, problem));
    }).Distinct();

    private static IEnumerable<string> Problems(MigrationOperation operation) => operation switch
    {
        SqlOperation sql => [$"speaks SQL: {sql.Sql}"],
        CreateTableOperation table => table.Columns.SelectMany(Problems),
        AlterColumnOperation altered => Typed(altered.Name, altered.ColumnType).Concat(Typed(altered.Name, altered.OldColumn.ColumnType)),
        ColumnOperation column => Typed(column.Name, column.ColumnType),
        _ => [],
    };

    private static IEnumerable<string> Typed(string column, string? type) => type is null ? [] : [$"gives the column '{column}' the type '{type}'"];
}
