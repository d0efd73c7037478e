using Isc.Testing;

[assembly: AssemblyFixture(typeof(PostgreSqlDatabases))]
[assembly: AssemblyFixture(typeof(SqliteDatabases))]

namespace Isc.Host.Tests.Servers;

/// <summary>Tests that only read share one host over PostgreSQL.</summary>
[CollectionDefinition(Name)]
public sealed class PostgreSqlCollection : ICollectionFixture<PostgreSqlHost>
{
    public const string Name = "PostgreSQL";
}
