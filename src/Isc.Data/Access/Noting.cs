using Isc.Access;

namespace Isc.Data.Access;

/// <summary>Notes in the audit trail that one record was read, where it is restricted. Lists tell titles and are not noted.</summary>
public static class Noting
{
    /// <summary>The record that was read, once that is noted.</summary>
    /// <param name="reading">Reads it for the actor of now, through the filter.</param>
    /// <param name="log">Where it is noted.</param>
    /// <param name="table">The record's table.</param>
    /// <param name="cancellationToken">Ends the write.</param>
    public static async Task<T?> NotedAsync<T>(this Task<T?> reading, IReadLog log, string table, CancellationToken cancellationToken)
        where T : Record, IClassified
    {
        var found = await reading;
        if (found is { Class: Classification.Restricted })
            await log.ReadAsync(table, found.Id, found.Version, cancellationToken);
        return found;
    }
}
