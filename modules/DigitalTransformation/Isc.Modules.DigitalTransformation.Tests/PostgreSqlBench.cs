[assembly: AssemblyFixture(typeof(PostgreSqlDatabases))]

namespace Isc.Modules.DigitalTransformation.Tests;

public sealed class PostgreSqlBench(PostgreSqlDatabases databases) : ModuleBench<DigitalTransformationModule>(databases);
