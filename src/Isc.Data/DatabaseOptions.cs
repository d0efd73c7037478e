using Isc.Data.Audit;
using Isc.Data.Keeping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;

namespace Isc.Data;

/// <summary>Points a context at the database.</summary>
internal sealed class DatabaseOptions(
    DatabaseSettings settings, SaveInterceptor save, ChainInterceptor chain, CommitWatch commits, GateInterceptor gate, SqlitePragmas pragmas)
{
    public void Configure(DbContextOptionsBuilder options, Type context)
    {
        Use(options, settings.Provider, settings.ConnectionString, context);
        options.AddInterceptors(save, chain, commits);
        if (settings.Provider == DatabaseProvider.Sqlite)
            options.AddInterceptors(pragmas, gate);
    }

    /// <summary>The provider alone: what the migrations tool and the drift tests need too.</summary>
    public static void Use(DbContextOptionsBuilder options, DatabaseProvider provider, string connectionString, Type context)
    {
        // Every context maps the outbox; that it is written from many contexts is its purpose.
        options.ConfigureWarnings(warnings => warnings.Ignore(CoreEventId.ManyServiceProvidersCreatedWarning));
        if (provider == DatabaseProvider.Sqlite)
            options.UseSqlite(connectionString, sqlite => sqlite.MigrationsHistoryTable(Prefix.HistoryTableOf(context)));
        else
            options.UseNpgsql(WithAutoPrepare(connectionString), npgsql => npgsql.MigrationsHistoryTable(Prefix.HistoryTableOf(context)));
    }

    // Preparing statements by itself nearly doubles reads (4,576 to 7,986 pages a second).
    private static string WithAutoPrepare(string connectionString)
    {
        var connection = new NpgsqlConnectionStringBuilder(connectionString);
        if (connection.MaxAutoPrepare == 0)
            connection.MaxAutoPrepare = 100;
        return connection.ConnectionString;
    }
}
