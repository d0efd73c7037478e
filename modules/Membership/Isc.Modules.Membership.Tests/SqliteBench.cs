using Isc.Testing;

namespace Isc.Modules.Membership.Tests;

public sealed class SqliteBench(SqliteDatabases databases) : Bench(databases);
