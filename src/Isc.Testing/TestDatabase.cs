using Isc.Data;

namespace Isc.Testing;

/// <summary>A database of one test, gone when the test ends.</summary>
/// <param name="settings">How to reach it; the data directory exists and is empty but for the SQLite file.</param>
/// <param name="release">Removes it.</param>
public sealed class TestDatabase(DatabaseSettings settings, Func<Task> release) : IAsyncDisposable
{
    /// <summary>How to reach it.</summary>
    public DatabaseSettings Settings => settings;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await release();
}
