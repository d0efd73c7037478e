using Isc.Data;

namespace Isc.Testing;

/// <summary>Gives each test a database of its own. A data test is an abstract class with one subclass for each implementation.</summary>
public interface IDatabases
{
    /// <summary>Which kind.</summary>
    DatabaseProvider Provider { get; }

    /// <summary>An empty database.</summary>
    Task<TestDatabase> CreateAsync(CancellationToken cancellationToken);

    /// <summary>A copy of a database that is prepared once and never changed after.</summary>
    /// <param name="template">Its name; the same name means the same content.</param>
    /// <param name="prepare">Fills it, the first time.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<TestDatabase> CloneAsync(string template, Func<TestDatabase, Task> prepare, CancellationToken cancellationToken);
}
