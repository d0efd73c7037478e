using Isc.Access;
using Isc.Meetings.Attending;
using Isc.Meetings.Data;
using Isc.Meetings.Life;
using Isc.Testing;

namespace Isc.Meetings.Tests;

public abstract class AttendingTests(IDatabases databases) : IAsyncLifetime
{
    private static readonly Guid Directors = StableId.Of("office/regional-directors");
    private static readonly Guid Chiefs = StableId.Of("office/chiefs-gs");
    private static readonly Actor Person = new(Guid.CreateVersion7(), "account")
    {
        Permissions = new HashSet<string>(["meetings.attend"], StringComparer.Ordinal),
        Readable = [Classification.Public, Classification.Internal],
    };

    private Kernel _kernel = null!;
    private Guid _meeting;

    public async ValueTask InitializeAsync()
    {
        _kernel = await Kernel.StartAsync(databases, withRecord: false);
        _meeting = await _kernel.MeetingAsync(MeetingState.Announced, Workbench.Standing("item"));
    }

    public async ValueTask DisposeAsync()
    {
        await _kernel.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Invitation_is_answered_before_the_meeting_and_presence_recorded_in_it()
    {
        var row = (await InviteAsync(new() { Office = Directors })).Value!;
        Assert.Equal(("none", "awaited"), (row.Reply, row.Presence));
        row = (await AskAsync(k => k.ReplyAsync(row.Id, row.Version, new() { Reply = "accepted" }, default))).Value!;
        Assert.NotNull((await AskAsync(k => k.RecordAsync(row.Id, row.Version, new() { Presence = "present" }, default))).Refused);
        await _kernel.MoveMeetingAsync(_meeting, MeetingTrigger.Start);
        Assert.NotNull((await AskAsync(k => k.ReplyAsync(row.Id, row.Version, new() { Reply = "declined" }, default))).Refused);
        row = (await AskAsync(k => k.RecordAsync(row.Id, row.Version, new() { Presence = "excused", RepresentedBy = Chiefs }, default))).Value!;
        Assert.Equal(("accepted", "excused", Chiefs), (row.Reply, row.Presence, row.RepresentedBy));
        Assert.Equal(["representedBy"], (await AskAsync(k => k.RecordAsync(row.Id, row.Version, new() { Presence = "present", RepresentedBy = Chiefs }, default))).Problems!.Fields.Keys);
    }

    [Fact]
    public async Task Person_checks_in_by_itself_invited_or_not()
    {
        var row = (await InviteAsync(new() { Office = Directors, Person = "A. Person", Account = Person.AccountId })).Value!;
        await _kernel.MoveMeetingAsync(_meeting, MeetingTrigger.Start);
        var checkedIn = (await AskAsync(k => k.CheckInAsync(_meeting, new() { Presence = "remote" }, default), Person)).Value!;
        Assert.Equal((row.Id, "remote", true), (checkedIn.Id, checkedIn.Presence, checkedIn.CheckedIn is not null));
        var other = Person with { AccountId = Guid.CreateVersion7() };
        Assert.Equal(["office"], (await AskAsync(k => k.CheckInAsync(_meeting, new(), default), other)).Problems!.Fields.Keys);
        Assert.False((await AskAsync(k => k.CheckInAsync(_meeting, new() { Office = Chiefs }, default), other)).Value!.Invited);
        var seen = await ReadAsync(Kernel.Secretariat);
        Assert.Equal((1, 2), (seen.Invited, seen.TookPart));
    }

    [Fact]
    public async Task Only_who_is_invited_answers()
    {
        var row = (await InviteAsync(new() { Office = Directors, Account = Guid.CreateVersion7() })).Value!;
        Assert.True((await AskAsync(k => k.ReplyAsync(row.Id, row.Version, new() { Reply = "accepted" }, default), Person)).Forbidden);
    }

    [Fact]
    public async Task Persons_are_named_to_insiders_alone()
    {
        await InviteAsync(new() { Office = Directors, Person = "A. Person" });
        Assert.Equal("A. Person", (await ReadAsync(Person)).Rows.Single().Person);
        Assert.Null((await ReadAsync(Actor.Visitor)).Rows.Single().Person);
    }

    [Fact]
    public async Task Sectors_and_regions_are_represented_by_their_offices_each_counted_once()
    {
        await _kernel.MoveMeetingAsync(_meeting, MeetingTrigger.Start);
        await TakesPartAsync("tsb", "A. Person", new() { Presence = "present" });
        await TakesPartAsync("tsb", "B. Person", new() { Presence = "remote" });
        await TakesPartAsync("itu-t", null, new() { Presence = "excused" });
        await TakesPartAsync("addis-ababa", null, new() { Presence = "excused", RepresentedBy = Chiefs });
        await TakesPartAsync("chiefs-gs", null, new() { Presence = "present" });
        Assert.Equal(
            [new("sector", "itu-t", 2, 1, 0), new("region", "africa", 1, 0, 1)],
            (await ReadAsync(Actor.Visitor)).Representation);
    }

    private async Task TakesPartAsync(string office, string? person, PresenceRequest presence)
    {
        var row = (await InviteAsync(new() { Office = StableId.Of($"office/{office}"), Person = person })).Value!;
        Assert.NotNull((await AskAsync(k => k.RecordAsync(row.Id, row.Version, presence, default))).Value);
    }

    private async Task<AttendanceView> ReadAsync(Actor actor) =>
        (await _kernel.AskAsync<AttendanceReader, AttendanceView?>((attendance, cancelled) => attendance.ReadAsync(_meeting, cancelled), actor))!;

    private Task<Result<AttendanceRow>> InviteAsync(InviteRequest request) => AskAsync(k => k.InviteAsync(_meeting, request, default));

    private Task<Result<AttendanceRow>> AskAsync(Func<AttendanceKeeper, Task<Result<AttendanceRow>>> ask, Actor? actor = null) =>
        _kernel.AskAsync<AttendanceKeeper, Result<AttendanceRow>>((keeper, _) => ask(keeper), actor);

    public sealed class OnSqlite(SqliteDatabases databases) : AttendingTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : AttendingTests(databases);
}
