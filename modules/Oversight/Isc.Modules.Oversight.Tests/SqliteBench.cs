[assembly: AssemblyFixture(typeof(SqliteDatabases))]

namespace Isc.Modules.Oversight.Tests;

public sealed class SqliteBench(SqliteDatabases databases) : ModuleBench<OversightModule>(databases);
