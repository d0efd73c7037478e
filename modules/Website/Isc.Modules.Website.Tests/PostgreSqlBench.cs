[assembly: AssemblyFixture(typeof(PostgreSqlDatabases))]

namespace Isc.Modules.Website.Tests;

public sealed class PostgreSqlBench(PostgreSqlDatabases databases) : ModuleBench<WebsiteModule>(databases);
