using Isc.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Data.Switches;

/// <summary>The switches in the database, which every node follows.</summary>
internal sealed class SwitchStore(IServiceScopeFactory scopes, ICurrentActor current, TimeProvider clock)
{
    /// <summary>All switches that were ever moved, by module. Asked every second, so without a query compiler.</summary>
    public async Task<IReadOnlyDictionary<string, StoredSwitch>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var connection = await OpenConnection.OfAsync(scope.ServiceProvider.GetRequiredService<IscDbContext>(), cancellationToken);
        await using var command = connection.Command("SELECT module, CASE WHEN \"on\" THEN 1 ELSE 0 END, version, changed_by, changed_at FROM isc_modules");
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var switches = new Dictionary<string, StoredSwitch>(StringComparer.Ordinal);
        while (await reader.ReadAsync(cancellationToken))
        {
            switches[reader.GetString(0)] = new(
                reader.GetInt32(1) == 1, reader.GetInt32(2), reader.IsDBNull(3) ? null : reader.GetGuid(3),
                DateTime.SpecifyKind(reader.GetDateTime(4), DateTimeKind.Utc));
        }

        return switches;
    }

    /// <summary>
    /// Moves a switch, and in the same transaction makes due what was parked for a module that comes back.
    /// </summary>
    /// <param name="module">The module.</param>
    /// <param name="on">Where to.</param>
    /// <param name="version">The version that was read; 0 for a switch that was never moved.</param>
    /// <param name="cancellationToken">Ends the wait for the database.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else moved it since.</exception>
    public async Task SetAsync(string module, bool on, int version, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<IscDbContext>();
        var now = clock.GetUtcNow().UtcDateTime;
        var stored = await context.Switches.SingleOrDefaultAsync(s => s.Module == module, cancellationToken);
        if (stored is null)
        {
            if (version != 0)
                throw new DbUpdateConcurrencyException($"The switch of '{module}' was never moved.");
            stored = new ModuleSwitch { Id = ModuleSwitch.IdOf(module), Module = module, On = on, ChangedAt = now };
            context.Add(stored);
        }
        else
        {
            context.ExpectVersion(stored, version);
        }

        (stored.On, stored.ChangedBy, stored.ChangedAt) = (on, current.Actor.AccountId, now);
        if (on)
        {
            foreach (var parked in await context.OutboxMessages.Where(m => m.Module == module && m.ParkedAt != null).ToListAsync(cancellationToken))
                (parked.ParkedAt, parked.DueAt) = (null, now);
        }

        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException error) when (version == 0 && error is not DbUpdateConcurrencyException)
        {
            // Two moved it for the first time at once: one row, one success.
            throw new DbUpdateConcurrencyException($"The switch of '{module}' was moved by someone else.", error);
        }
    }
}
