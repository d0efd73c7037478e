using Isc.Testing;

namespace Isc.Modules.Accessibility.Tests;

public sealed class SqliteBench(SqliteDatabases databases) : Bench(databases);
