using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Isc.Data;

/// <summary>
/// A context's connection, open for commands by hand until this is disposed. Opened and not closed it would stay open in the pool of
/// contexts, and the mapper, which did not open it, would never close it: a transaction that fails there keeps the write gate for ever.
/// </summary>
public sealed class OpenConnection : IAsyncDisposable
{
    private readonly DatabaseFacade _database;

    private OpenConnection(DatabaseFacade database) => _database = database;

    /// <summary>Opens, or joins what is open.</summary>
    public static async Task<OpenConnection> OfAsync(DbContext context, CancellationToken cancellationToken)
    {
#pragma warning disable RS0030 // The one place that closes it again.
        await context.Database.OpenConnectionAsync(cancellationToken);
#pragma warning restore RS0030
        return new(context.Database);
    }

    /// <summary>A command of this text, to be disposed by the caller.</summary>
    public DbCommand Command(string text = "")
    {
        var command = _database.GetDbConnection().CreateCommand();
        command.CommandText = text;
        return command;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _database.CloseConnectionAsync();
}
