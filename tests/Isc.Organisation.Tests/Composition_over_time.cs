using Isc.Organisation.Composition;
using Isc.Organisation.Data;
using Isc.Organisation.Tests.Fakes;
using Isc.Testing;
using Isc.Time;

namespace Isc.Organisation.Tests;

public abstract class Composition_over_time(IDatabases databases) : DatabaseTests(databases)
{
    public sealed class OnSqlite(SqliteDatabases databases) : Composition_over_time(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Composition_over_time(databases);

    private static readonly DateOnly EndOf2017 = new(2017, 12, 31);
    private static readonly DateOnly March2021 = new(2021, 3, 31);

    [Fact]
    public async Task Task_force_of_2017_names_the_chief_of_strategic_planning() => Assert.Equal(
        ["dsg", "deputy-directors", "chief-spm", "chiefs-gs", "focal-points", "regional-directors", "head-internal-audit", "chiefs-bureaux"],
        await HoldersAsync("isc-tf", EndOf2017));

    [Fact]
    public async Task Task_force_of_2021_no_longer_does() => Assert.Equal(
        ["dsg", "deputy-directors", "chiefs-gs", "focal-points", "regional-directors", "head-internal-audit", "chiefs-bureaux"],
        await HoldersAsync("isc-tf", March2021));

    [Fact]
    public async Task Nobody_sits_before_the_body_began() => Assert.Empty(await HoldersAsync("isc-tf", new(2015, 2, 28)));

    [Fact]
    public async Task Chairs_nobody_is_named_for_are_vacant()
    {
        var view = await FindAsync("tsag", March2021);
        var chair = Assert.Single(view.Seats);
        Assert.Equal(SeatRole.Chair, chair.Seat.Role);
        Assert.True(chair.Seat.IsVacant);
        Assert.Null(chair.Holder);
    }

    [Fact]
    public async Task Three_advisory_groups_founded_the_coordination_group_and_sit_on_it()
    {
        var view = await FindAsync("iscg", March2021);
        Assert.Equal(["rag", "tsag", "tdag"], view.Founders.Select(b => b.Key));
        Assert.Equal(["rag", "tsag", "tdag"], view.Seats.Select(s => s.Body?.Key).OfType<string>());
    }

    [Fact]
    public async Task Umbrella_group_stands_below_the_task_force_once_its_window_has_passed()
    {
        Assert.DoesNotContain("digital-transformation", (await FindAsync("isc-tf", new(2021, 3, 30))).Parts.Select(b => b.Key));
        Assert.Contains("digital-transformation", (await FindAsync("isc-tf", March2021)).Parts.Select(b => b.Key));
    }

    [Theory]
    [InlineData("2017-05-31", false)]
    [InlineData("2017-06-30", true)]
    [InlineData("2019-12-31", true)]
    [InlineData("2020-02-29", true)]
    [InlineData("2020-03-01", false)]
    public void A_change_counts_once_its_whole_window_has_passed(string day, bool holds)
    {
        var seat = new Seat
        {
            BodyId = Guid.Empty,
            Role = SeatRole.Member,
            Since = DateWindow.Month(2017, 6),
            Last = new(new(2019, 12, 31), new(2020, 2, 29)),
        };
        Assert.Equal(holds, seat.HoldsOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));
    }

    private async Task<BodyView> FindAsync(string key, DateOnly on) => await Kernel.WithAsync<BodyReader, BodyView>(
        reader => reader.GetAsync(key, on, TestContext.Current.CancellationToken));

    private async Task<IEnumerable<string>> HoldersAsync(string key, DateOnly on)
    {
        var view = await FindAsync(key, on);
        var offices = await Kernel.WithAsync<IOrganisation, IReadOnlyList<OfficeInfo>>(o => o.OfficesAsync(TestContext.Current.CancellationToken));
        return view.Seats.Select(s => offices.Single(o => o.Id == s.Seat.OfficeId).Key);
    }
}
