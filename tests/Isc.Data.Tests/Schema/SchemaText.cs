using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Data.Tests.Schema;

/// <summary>A database's tables, columns, keys and indexes as sorted lines, so that two can be compared.</summary>
internal static class SchemaText
{
    private const string Sqlite = """
        SELECT t.name || ' ' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk AS "Value"
        FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE '%migrations' AND t.name NOT LIKE '\_\_%' ESCAPE '\'
        UNION ALL SELECT t.name || ' -> ' || f."table" || ' ' || f."from" || ' ' || f."to" || ' ' || f.on_delete
        FROM sqlite_master t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
        UNION ALL SELECT name || ' ' || sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
        """;

    private const string PostgreSql = """
        SELECT table_name || ' ' || column_name || ' ' || data_type || ' ' || coalesce(character_maximum_length, 0) || ' ' || is_nullable AS "Value"
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '%migrations'
        UNION ALL SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '%migrations'
        UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '%migrations'
        """;

    /// <summary>Makes a context's tables from its model, without migrations.</summary>
    public static async Task CreateAsync(IServiceProvider services, Type context, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var creator = ((DbContext)scope.ServiceProvider.GetRequiredService(context)).GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync(cancellationToken))
            await creator.CreateAsync(cancellationToken);
        await creator.CreateTablesAsync(cancellationToken);
    }

    public static async Task<List<string>> ReadAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<IscDbContext>().Database;
        var lines = await database.SqlQueryRaw<string>(database.IsSqlite() ? Sqlite : PostgreSql).ToListAsync(cancellationToken);
        return [.. lines.Order(StringComparer.Ordinal)];
    }
}
