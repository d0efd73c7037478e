using Isc.Host.Tests.Servers;

namespace Isc.Host.Tests.Meetings;

/// <summary>The host over SQLite, on days that tests choose.</summary>
public sealed class DatedSqliteHost : ServerFixture, IDatedHost
{
    public Calendar Calendar { get; } = new();

    protected override TimeProvider Clock => Calendar;

    protected override Task<IReadOnlyList<string>> DatabaseAsync() => Task.FromResult<IReadOnlyList<string>>([]);
}
