namespace Isc.Host.Tests.Servers;

/// <summary>The host over SQLite.</summary>
public sealed class SqliteHost : ServerFixture
{
    protected override Task<IReadOnlyList<string>> DatabaseAsync() => Task.FromResult<IReadOnlyList<string>>([]);
}
