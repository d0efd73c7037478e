using Isc.Access;
using Isc.Meetings.Clashes;
using Isc.Meetings.Data;
using Isc.Testing;
using Isc.Text;

namespace Isc.Meetings.Tests;

public abstract class ClashTests(IDatabases databases) : IAsyncLifetime
{
    private static readonly DateOnly Day = new(2021, 5, 20);

    private Kernel _kernel = null!;
    private MeetingSeries _series = null!;

    public async ValueTask InitializeAsync()
    {
        _kernel = await Kernel.StartAsync(databases, withRecord: false);
        _series = new() { Key = "any", BodyId = Guid.CreateVersion7(), BodyKey = "any", Name = LocalizedText.English("Any") };
        await AddAsync(_series);
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _kernel.DisposeAsync();
    }

    [Theory]
    [InlineData("isc-tf", "Room A", "15:00", "same-body")]
    [InlineData("group-accessibility", "Room A", "15:00", "neighbouring-body")]
    [InlineData("tsag", "Room B", "15:00", "same-room")]
    [InlineData("tsag", "room b ", "13:00", "same-room")]
    [InlineData("tsag", "Room A", "15:00", null)]
    [InlineData("isc-tf", "Room B", "16:00", null)]
    [InlineData("isc-tf", "Room B", "11:00", null)]
    [InlineData("council", "Elsewhere", "09:00", "statutory-meeting")]
    public async Task Other_meeting_clashes_for_its_reason_or_not(string body, string place, string startsAt, string? kind)
    {
        await AddAsync(Of(body, place, startsAt));
        Assert.Equal(kind is null ? [] : [kind], (await FindAsync(Of("isc-tf", "Room B", "14:00"))).Select(c => c.Kind));
    }

    [Fact]
    public async Task Siblings_are_neighbours()
    {
        await AddAsync(Of("group-gender", "Elsewhere", "14:30"));
        Assert.Equal(["neighbouring-body"], (await FindAsync(Of("group-accessibility", "Room B", "14:00"))).Select(c => c.Kind));
    }

    [Fact]
    public async Task Persons_invited_to_both_are_counted()
    {
        var (one, other) = (Of("isc-tf", "Here", "14:00"), Of("tsag", "There", "15:00"));
        await AddAsync(one);
        await AddAsync(other);
        var both = Guid.CreateVersion7();
        foreach (var (meeting, account) in new[] { (one, both), (other, both), (other, Guid.CreateVersion7()) })
            await AddAsync(new Attendance
            {
                SeriesId = _series.Id, MeetingId = meeting.Id, From = Day, Until = Day, OfficeId = Guid.CreateVersion7(), AccountId = account, Invited = true, Presence = Presence.Awaited,
            });
        var clash = Assert.Single(await FindAsync(one));
        Assert.Equal(("same-people", 1), (clash.Kind, clash.People));
    }

    [Fact]
    [Trait("Catalogue", "T21")]
    public async Task Zones_are_compared_as_instants()
    {
        // 14:00 in Geneva is 08:00 in New York and 17:30 in New Delhi.
        await AddAsync(Of("isc-tf", "There", "08:30", "America/New_York"));
        await AddAsync(Of("isc-tf", "There", "14:30", "Asia/Kolkata"));
        Assert.Single(await FindAsync(Of("isc-tf", "Here", "14:00")));
    }

    [Theory]
    [InlineData(nameof(MeetingState.Draft))]
    [InlineData(nameof(MeetingState.Cancelled))]
    [InlineData(nameof(MeetingState.Held))]
    public async Task What_is_not_known_or_no_longer_to_come_stands_in_no_way(string state)
    {
        var other = Of("isc-tf", "Room B", "14:00");
        other.State = Enum.Parse<MeetingState>(state);
        await AddAsync(other);
        Assert.Empty(await FindAsync(Of("isc-tf", "Room B", "14:00")));
    }

    [Fact]
    public async Task A_holiday_is_told_by_its_name()
    {
        var meeting = Of("isc-tf", "Here", "14:00");
        (meeting.From, meeting.Until) = (new(2021, 4, 2), new(2021, 4, 2));
        var clash = Assert.Single(await FindAsync(meeting));
        Assert.Equal(("holiday", null, "Vendredi saint"), (clash.Kind, clash.Meeting, clash.Title!.In("fr")));
    }

    [Theory]
    [InlineData("group-accessibility", "africa", 6, true)]
    [InlineData("group-accessibility", "africa", 8, false)]
    [InlineData("group-accessibility", "americas", 6, false)]
    [InlineData("group-gender", "africa", 6, false)]
    public async Task Same_theme_for_the_same_region_within_a_week_is_told(string body, string region, int days, bool told)
    {
        var other = Of(body, "There", "14:00");
        (other.Region, other.From, other.Until) = (region, Day.AddDays(days), Day.AddDays(days));
        await AddAsync(other);
        var meeting = Of("accessibility", "Here", "14:00");
        meeting.Region = "africa";
        Assert.Equal(told ? ["same-theme-and-region"] : [], (await FindAsync(meeting)).Select(c => c.Kind));
    }

    [Fact]
    [Trait("Promise", "I10")]
    public async Task What_the_actor_may_not_read_is_not_told()
    {
        await AddAsync(Of("isc-tf", "Room A", "14:00", asked: Classification.Internal));
        Assert.Single(await FindAsync(Of("isc-tf", "Room B", "14:00")));
        Assert.Empty(await FindAsync(Of("isc-tf", "Room B", "14:00"), Actor.Visitor));
    }

    private Task<IReadOnlyList<Clash>> FindAsync(Meeting meeting, Actor? actor = null) =>
        _kernel.AskAsync<ClashFinder, IReadOnlyList<Clash>>((finder, cancelled) => finder.FindAsync(meeting, cancelled), actor);

    private Task<int> AddAsync(object record) => _kernel.AskAsync<MeetingsDbContext, int>((context, cancelled) =>
    {
        context.Add(record);
        return context.SaveChangesAsync(cancelled);
    });

    private Meeting Of(string body, string place, string startsAt, string zone = "Europe/Zurich", Classification asked = Classification.Public) => new()
    {
        SeriesId = _series.Id,
        BodyId = StableId.Of($"body/{body}"),
        BodyKey = body,
        From = Day,
        Until = Day,
        StartsAt = startsAt,
        EndsAt = $"{int.Parse(startsAt[..2], System.Globalization.CultureInfo.InvariantCulture) + 2}:00",
        Zone = zone,
        Place = place,
        State = MeetingState.Announced,
        Class = asked,
    };

    public sealed class OnSqlite(SqliteDatabases databases) : ClashTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : ClashTests(databases);
}
