[assembly: AssemblyFixture(typeof(SqliteDatabases))]

namespace Isc.Modules.RemoteParticipation.Tests;

public sealed class SqliteBench(SqliteDatabases databases) : ModuleBench<RemoteParticipationModule>(databases);
