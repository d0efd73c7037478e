[assembly: AssemblyFixture(typeof(SqliteDatabases))]

namespace Isc.Modules.EventOverview.Tests;

public sealed class SqliteBench(SqliteDatabases databases) : ModuleBench<EventOverviewModule>(databases);
