[assembly: AssemblyFixture(typeof(SqliteDatabases))]

namespace Isc.Modules.Website.Tests;

public sealed class SqliteBench(SqliteDatabases databases) : ModuleBench<WebsiteModule>(databases);
