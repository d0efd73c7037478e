namespace Isc.Data;

/// <summary>What every record of every kernel and module has. Nothing is deleted; a record is retired by its own state.</summary>
public abstract class Record
{
    /// <summary>Version 7 for records that people make, <see cref="StableId"/> for those that ship with Isc.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Counts the record's changes, from 1; the token of optimistic concurrency and of the API's <c>ETag</c>.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Where the record was taken from, as report and paragraph ("R21 2.2"); null for records made in Isc.</summary>
    public string? Citation { get; init; }

    internal bool IsForgotten { get; private set; }

    /// <summary>
    /// With the next save the audit trail forgets every personal value that it keeps of this record, the one just replaced included.
    /// Digests stay, so that the chain stays whole.
    /// </summary>
    public void Forget() => IsForgotten = true;
}
