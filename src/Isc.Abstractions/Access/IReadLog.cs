namespace Isc.Access;

/// <summary>Remembers in the audit trail who read what is restricted.</summary>
public interface IReadLog
{
    /// <summary>The actor of now has read a record. Call it once the record is known to be readable, before it is shown.</summary>
    /// <param name="table">The record's table: <c>meetings_decisions</c>.</param>
    /// <param name="record">Its id.</param>
    /// <param name="version">The version that was shown.</param>
    /// <param name="cancellationToken">Ends the write.</param>
    Task ReadAsync(string table, Guid record, int version, CancellationToken cancellationToken);
}
