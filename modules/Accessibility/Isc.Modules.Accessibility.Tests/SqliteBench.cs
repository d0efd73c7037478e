[assembly: AssemblyFixture(typeof(SqliteDatabases))]

namespace Isc.Modules.Accessibility.Tests;

public sealed class SqliteBench(SqliteDatabases databases) : ModuleBench<AccessibilityModule>(databases);
