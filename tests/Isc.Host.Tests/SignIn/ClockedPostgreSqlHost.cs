using Isc.Testing;
using Isc.Host.Tests.Servers;

namespace Isc.Host.Tests.SignIn;

/// <summary>The host over PostgreSQL, under a clock that tests move.</summary>
public sealed class ClockedPostgreSqlHost(PostgreSqlDatabases databases) : PostgreSqlFixture(databases), IClockedHost
{
    public JumpingClock Time { get; } = new();

    protected override TimeProvider Clock => Time;
}
