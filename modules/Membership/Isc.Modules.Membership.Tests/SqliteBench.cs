[assembly: AssemblyFixture(typeof(SqliteDatabases))]

namespace Isc.Modules.Membership.Tests;

public sealed class SqliteBench(SqliteDatabases databases) : ModuleBench<MembershipModule>(databases);
