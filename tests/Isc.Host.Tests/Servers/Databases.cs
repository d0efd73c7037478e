using Isc.Host.Tests.Servers;
using Isc.Testing;

[assembly: AssemblyFixture(typeof(PostgreSqlDatabases))]

namespace Isc.Host.Tests.Servers;

/// <summary>Tests that only read share one host for each database.</summary>
[CollectionDefinition(nameof(OnSqlite))]
public sealed class OnSqlite : ICollectionFixture<SqliteHost>;

/// <inheritdoc cref="OnSqlite"/>
[CollectionDefinition(nameof(OnPostgreSql))]
public sealed class OnPostgreSql : ICollectionFixture<PostgreSqlHost>;
