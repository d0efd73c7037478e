using Isc.Testing;

namespace Isc.Host.Tests.Servers;

/// <summary>The host over PostgreSQL.</summary>
public sealed class PostgreSqlHost(PostgreSqlDatabases databases) : PostgreSqlFixture(databases);
