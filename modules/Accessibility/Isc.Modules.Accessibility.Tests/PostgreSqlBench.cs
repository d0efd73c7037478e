using Isc.Testing;

namespace Isc.Modules.Accessibility.Tests;

public sealed class PostgreSqlBench(PostgreSqlDatabases databases) : Bench(databases);
