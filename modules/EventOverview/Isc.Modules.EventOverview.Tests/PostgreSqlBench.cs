[assembly: AssemblyFixture(typeof(PostgreSqlDatabases))]

namespace Isc.Modules.EventOverview.Tests;

public sealed class PostgreSqlBench(PostgreSqlDatabases databases) : ModuleBench<EventOverviewModule>(databases);
