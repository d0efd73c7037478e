[assembly: AssemblyFixture(typeof(PostgreSqlDatabases))]

namespace Isc.Modules.Oversight.Tests;

public sealed class PostgreSqlBench(PostgreSqlDatabases databases) : ModuleBench<OversightModule>(databases);
