using Isc.Architecture.Tests.Fixtures.Data;
using Isc.Architecture.Tests.Fluent;
using Isc.Architecture.Tests.Subjects;
using Isc.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Isc.Architecture.Tests.Rules;

[Trait("Rule", "A9")]
public sealed class A09TablesHaveTheirOwnersPrefix
{
    [Fact]
    public void Every_table_index_and_history_has_the_prefix_and_no_key_leaves_its_context()
    {
        var contexts = ContextModels.ContextsOf(House.Everything);

        Assert.NotEmpty(contexts);
        Expect.None(contexts.SelectMany(Breaches), "A context keeps to its own prefix.");
    }

    [Fact]
    public void No_two_contexts_share_a_prefix() => Expect.None(Shared(ContextModels.ContextsOf(House.Everything)), "A prefix has one owner.");

    [Fact]
    public void The_rule_names_two_contexts_that_share_a_prefix() =>
        Expect.Names(Shared([typeof(StrayDbContext), typeof(Fixtures.Modules.StrayDbContext)]), "stray", $"{typeof(StrayDbContext)}, {typeof(Fixtures.Modules.StrayDbContext)}");

    [Fact]
    public void The_rule_names_a_table_an_index_and_a_key_that_stray()
    {
        var breaches = Breaches(typeof(StrayDbContext));

        Expect.Names(breaches, nameof(StrayDbContext), "the table 'wanderer'");
        Expect.Names(breaches, nameof(StrayDbContext), "the index 'by_neighbour'");
        Expect.Names(breaches, nameof(StrayDbContext), "to 'organisation_body'");
    }

    [Fact]
    public void The_rule_names_a_history_table_that_strays() =>
        Expect.Names(Breaches(typeof(StrayDbContext), new ModelBuilder().FinalizeModel(), "__EFMigrationsHistory"), nameof(StrayDbContext), "__EFMigrationsHistory");

    private static IEnumerable<Violation> Shared(IEnumerable<Type> contexts) => contexts.GroupBy(Prefix.Of, StringComparer.Ordinal)
        .Where(owners => owners.Count() > 1).Select(owners => new Violation(owners.Key, $"is the prefix of {string.Join(", ", owners)}"));

    private static List<Violation> Breaches(Type context) => ContextModels.Read(context, (model, history) => Breaches(context, model, history));

    private static List<Violation> Breaches(Type context, IModel model, string? history)
    {
        var prefix = $"{Prefix.Of(context)}_";
        var own = model.GetEntityTypes().Where(entity => !entity.IsTableExcludedFromMigrations()).ToList();
        var names = own.Select(entity => ("table", entity.GetTableName()))
            .Concat(own.SelectMany(entity => entity.GetIndexes()).Select(index => ("index", index.GetDatabaseName())))
            .Append(("history table", history));

        return [.. names.Where(named => named.Item2?.StartsWith(prefix, StringComparison.Ordinal) != true)
                .Select(named => new Violation(context.FullName!, $"has the {named.Item1} '{named.Item2}' without the prefix '{prefix}'")),
            .. own.SelectMany(entity => entity.GetForeignKeys()).Where(key => key.PrincipalEntityType.IsTableExcludedFromMigrations())
                .Select(key => new Violation(
                    context.FullName!, $"has a foreign key from '{key.DeclaringEntityType.GetTableName()}' to '{key.PrincipalEntityType.GetTableName()}'"))];
    }
}
