namespace Isc.Host.Tests.Servers;

/// <summary>Tests that only read share one host over SQLite.</summary>
[CollectionDefinition(Name)]
public sealed class SqliteCollection : ICollectionFixture<SqliteHost>
{
    public const string Name = "SQLite";
}
