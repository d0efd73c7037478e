[assembly: AssemblyFixture(typeof(PostgreSqlDatabases))]

namespace Isc.Modules.ModuleName.Tests;

public sealed class PostgreSqlBench(PostgreSqlDatabases databases) : ModuleBench<ModuleNameModule>(databases);
