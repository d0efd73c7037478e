[assembly: AssemblyFixture(typeof(SqliteDatabases))]

namespace Isc.Modules.DigitalTransformation.Tests;

public sealed class SqliteBench(SqliteDatabases databases) : ModuleBench<DigitalTransformationModule>(databases);
