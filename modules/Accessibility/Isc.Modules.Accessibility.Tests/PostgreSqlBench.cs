[assembly: AssemblyFixture(typeof(PostgreSqlDatabases))]

namespace Isc.Modules.Accessibility.Tests;

public sealed class PostgreSqlBench(PostgreSqlDatabases databases) : ModuleBench<AccessibilityModule>(databases);
