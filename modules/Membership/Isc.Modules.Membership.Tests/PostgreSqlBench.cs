[assembly: AssemblyFixture(typeof(PostgreSqlDatabases))]

namespace Isc.Modules.Membership.Tests;

public sealed class PostgreSqlBench(PostgreSqlDatabases databases) : ModuleBench<MembershipModule>(databases);
