[assembly: AssemblyFixture(typeof(PostgreSqlDatabases))]

namespace Isc.Modules.RemoteParticipation.Tests;

public sealed class PostgreSqlBench(PostgreSqlDatabases databases) : ModuleBench<RemoteParticipationModule>(databases);
