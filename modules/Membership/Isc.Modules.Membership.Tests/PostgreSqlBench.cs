using Isc.Testing;

namespace Isc.Modules.Membership.Tests;

public sealed class PostgreSqlBench(PostgreSqlDatabases databases) : Bench(databases);
