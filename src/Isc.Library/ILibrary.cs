namespace Isc.Library;

/// <summary>Documents, for other kernels and modules. Scoped. Answers only what the current actor may read.</summary>
public interface ILibrary
{
    /// <summary>The document with this symbol, written as it is cited; null for none.</summary>
    Task<DocumentInfo?> FindAsync(string symbol, CancellationToken cancellationToken);

    /// <summary>The documents with these ids, in order of date; unknown ids are left out.</summary>
    Task<IReadOnlyList<DocumentInfo>> FindManyAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken);

    /// <summary>The state that a document had at the end of a day; null where it did not exist yet or its history does not say.</summary>
    Task<DocumentState?> StateOnAsync(Guid id, DateOnly day, CancellationToken cancellationToken);
}
