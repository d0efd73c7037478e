using Isc.Host.Tests.Servers;

namespace Isc.Host.Tests.SignIn;

/// <summary>The host over SQLite, under a clock that tests move.</summary>
public sealed class ClockedSqliteHost : ServerFixture, IClockedHost
{
    public JumpingClock Time { get; } = new();

    protected override TimeProvider Clock => Time;

    protected override Task<IReadOnlyList<string>> DatabaseAsync() => Task.FromResult<IReadOnlyList<string>>([]);
}
