[assembly: AssemblyFixture(typeof(PostgreSqlDatabases))]

namespace Isc.Modules.Multilingualism.Tests;

public sealed class PostgreSqlBench(PostgreSqlDatabases databases) : ModuleBench<MultilingualismModule>(databases);
