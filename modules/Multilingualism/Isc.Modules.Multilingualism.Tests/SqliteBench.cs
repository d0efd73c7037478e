[assembly: AssemblyFixture(typeof(SqliteDatabases))]

namespace Isc.Modules.Multilingualism.Tests;

public sealed class SqliteBench(SqliteDatabases databases) : ModuleBench<MultilingualismModule>(databases);
