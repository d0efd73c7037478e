[assembly: AssemblyFixture(typeof(SqliteDatabases))]

namespace Isc.Modules.ModuleName.Tests;

public sealed class SqliteBench(SqliteDatabases databases) : ModuleBench<ModuleNameModule>(databases);
