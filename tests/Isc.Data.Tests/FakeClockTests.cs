using Isc.Testing;

namespace Isc.Data.Tests;

public sealed class FakeClockTests
{
    private readonly FakeClock _clock = new();

    [Fact]
    public void Timers_fire_in_order_of_their_due_time_and_see_it_as_now()
    {
        var fired = new List<string>();
        var start = _clock.GetUtcNow();
        using var late = _clock.CreateTimer(_ => fired.Add($"late {(_clock.GetUtcNow() - start).TotalSeconds}"), null, TimeSpan.FromSeconds(3), Timeout.InfiniteTimeSpan);
        using var each = _clock.CreateTimer(_ => fired.Add($"each {(_clock.GetUtcNow() - start).TotalSeconds}"), null, TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2));

        _clock.Advance(TimeSpan.FromSeconds(5));

        Assert.Equal(["each 2", "late 3", "each 4"], fired);
        Assert.Equal(TimeSpan.FromSeconds(5), _clock.GetUtcNow() - start);
    }

    [Fact]
    public async Task Delay_ends_when_the_clock_reaches_it_and_not_before()
    {
        var delay = Task.Delay(TimeSpan.FromHours(1), _clock, TestContext.Current.CancellationToken);
        _clock.Advance(TimeSpan.FromMinutes(59));
        Assert.False(delay.IsCompleted);
        _clock.Advance(TimeSpan.FromMinutes(1));
        await delay.WaitAsync(TimeSpan.FromSeconds(5), TestContext.Current.CancellationToken);
    }

    [Fact]
    public void Clock_set_back_shows_the_earlier_time_and_postpones_nothing()
    {
        var fired = 0;
        using var timer = _clock.CreateTimer(_ => fired++, null, TimeSpan.FromMinutes(1), Timeout.InfiniteTimeSpan);
        var earlier = _clock.GetUtcNow().AddHours(-1);
        _clock.Set(earlier);
        Assert.Equal(earlier, _clock.GetUtcNow());
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, fired);
    }
}
