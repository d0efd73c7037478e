using Isc.Host.Tests.Servers;
using Isc.Testing;

namespace Isc.Host.Tests.Meetings;

/// <summary>The host over PostgreSQL, on days that tests choose.</summary>
public sealed class DatedPostgreSqlHost(PostgreSqlDatabases databases) : PostgreSqlFixture(databases), IDatedHost
{
    public Calendar Calendar { get; } = new();

    protected override TimeProvider Clock => Calendar;
}
