using Isc.Access;
using Isc.Meetings.Agenda;
using Isc.Meetings.Data;
using Isc.Meetings.Life;
using Isc.Meetings.Minuting;
using Isc.Testing;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Tests;

public abstract class MinutingTests(IDatabases databases) : IAsyncLifetime
{
    private Kernel _kernel = null!;
    private Guid _meeting;

    public async ValueTask InitializeAsync()
    {
        _kernel = await Kernel.StartAsync(databases, withRecord: false);
        _meeting = await _kernel.MeetingAsync(MeetingState.InProgress);
        var item = await _kernel.DiscussedAsync(_meeting, "Report to Council");
        await _kernel.NoteAsync(item.Id, new() { Kind = "decision", Text = LocalizedText.English("Agreed to submit.") });
        await _kernel.MoveItemAsync(item, AgendaItemTrigger.Settle);
        await _kernel.MoveMeetingAsync(_meeting, MeetingTrigger.Close);
    }

    public async ValueTask DisposeAsync()
    {
        await _kernel.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Minutes_are_made_from_the_record_in_six_languages_with_numbered_paragraphs()
    {
        var minutes = await DraftAsync();
        var item = minutes.Paragraphs.Single(p => p.Heading && p.Text.ToString() == "Report to Council");
        Assert.Equal("2", item.Number);
        var decision = minutes.Paragraphs.Single(p => p.Number == "2.1").Text;
        Assert.Equal("Decision isc-tf-2021-1: Agreed to submit.", decision.In("en"));
        Assert.Equal("Решение isc-tf-2021-1: Agreed to submit.", decision.In("ru"));
        Assert.NotNull((await AskAsync(k => k.DraftAsync(_meeting, default))).Refused);
    }

    [Fact]
    [Trait("Promise", "I23")]
    public async Task Approval_is_of_the_version_that_was_read_and_a_correction_has_to_be_approved_again()
    {
        var minutes = await CirculatedAsync();
        Assert.Equal(["commentsBy"], (await MoveAsync(minutes, MinutesTrigger.Approve)).Problems!.Fields.Keys);
        _kernel.Clock.Advance(TimeSpan.FromDays(9));
        var changed = (await AskAsync(k => k.ChangeAsync(minutes.Id, minutes.Version, new() { Paragraphs = [.. minutes.Paragraphs.Take(3)] }, default))).Value!;
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => MoveAsync(minutes, MinutesTrigger.Approve));
        var approved = (await MoveAsync(changed, MinutesTrigger.Approve)).Value!;
        Assert.NotNull((await AskAsync(k => k.ChangeAsync(approved.Id, approved.Version, new() { Paragraphs = minutes.Paragraphs }, default))).Refused);
        Assert.Equal(["minutes"], (await _kernel.MoveMeetingAsync(_meeting, MeetingTrigger.Reopen, new() { Reason = "A name" })).Problems!.Fields.Keys);

        var corrected = (await MoveAsync(approved, MinutesTrigger.Correct, new() { Reason = "A name was missing" })).Value!;
        Assert.Equal((2, "draft", null), (corrected.Revision, corrected.State, corrected.ApprovedOn));
        Assert.Equal(approved.Id, corrected.Earlier.Single());
        Assert.NotNull((await MoveAsync(approved, MinutesTrigger.Publish)).Refused);
    }

    [Fact]
    public async Task Next_meeting_approves_by_settling_the_item_with_a_decision()
    {
        var next = await _kernel.NextAsync(_meeting, MeetingState.InProgress);
        var minutes = await CirculatedAsync();
        var item = (await _kernel.AgendaAsync(next))!.Items.Single();
        Assert.Equal("approval", item.Expected);
        _kernel.Clock.Advance(TimeSpan.FromDays(9));
        item = (await _kernel.MoveItemAsync(item, AgendaItemTrigger.Open)).Value!;
        await _kernel.NoteAsync(item.Id, new() { Kind = "decision", Text = LocalizedText.English("Approved") });
        await _kernel.MoveItemAsync(item, AgendaItemTrigger.Settle);
        Assert.Equal("approved", (await FindAsync(minutes.Id, Kernel.Secretariat))!.State);
    }

    [Fact]
    public async Task Circulation_asks_for_complete_attendance_and_takes_comments_until_its_last_day()
    {
        await _kernel.AskAsync<MeetingsDbContext, int>((context, cancelled) =>
        {
            context.Add(new Attendance { SeriesId = context.Meetings.First(m => m.Id == _meeting).SeriesId, MeetingId = _meeting, From = new(2021, 4, 20), Until = new(2021, 4, 20), OfficeId = StableId.Of("office/chiefs-gs"), Presence = Presence.Awaited });
            return context.SaveChangesAsync(cancelled);
        });
        var minutes = await DraftAsync();
        Assert.Equal(["attendance", "commentsBy"], (await MoveAsync(minutes, MinutesTrigger.Circulate)).Problems!.Fields.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Drafts_are_for_the_secretariat_and_what_is_not_published_for_those_who_take_part()
    {
        var minutes = await DraftAsync();
        var insider = new Actor(Guid.CreateVersion7(), "account") { Permissions = new HashSet<string>(["meetings.attend"], StringComparer.Ordinal), Readable = [Classification.Public] };
        Assert.Null(await FindAsync(minutes.Id, insider));
        minutes = (await MoveAsync(minutes, MinutesTrigger.Circulate, new() { CommentsBy = new(2021, 3, 20) })).Value!;
        Assert.NotNull(await FindAsync(minutes.Id, insider));
        Assert.Null(await FindAsync(minutes.Id, Actor.Visitor));
        Assert.Single((await AskAsync(k => k.CommentAsync(minutes.Id, new() { Text = "A name is missing" }, default))).Value!.Comments);
        _kernel.Clock.Advance(TimeSpan.FromDays(9));
        Assert.NotNull((await AskAsync(k => k.CommentAsync(minutes.Id, new() { Text = "Too late" }, default))).Refused);
    }

    [Fact]
    public async Task Minutes_of_a_body_are_searched_for_words()
    {
        await DraftAsync();
        var found = await _kernel.AskAsync<MinutesReader, IReadOnlyList<MinutesLine>>((minutes, cancelled) => minutes.OfBodyAsync("isc-tf", "agreed to SUBMIT", cancelled));
        Assert.Equal(["2.1"], found.Single().Found.Select(p => p.Number));
        Assert.Empty(await _kernel.AskAsync<MinutesReader, IReadOnlyList<MinutesLine>>((minutes, cancelled) => minutes.OfBodyAsync("isc-tf", "nothing like it", cancelled)));
    }

    private async Task<MinutesView> DraftAsync() => (await AskAsync(k => k.DraftAsync(_meeting, default))).Value!;

    private async Task<MinutesView> CirculatedAsync() => (await MoveAsync(await DraftAsync(), MinutesTrigger.Circulate, new() { CommentsBy = new(2021, 3, 20) })).Value!;

    private Task<Result<MinutesView>> MoveAsync(MinutesView minutes, MinutesTrigger trigger, MinutesMoveRequest? request = null) =>
        AskAsync(k => k.MoveAsync(minutes.Id, trigger, minutes.Version, request ?? new(), default));

    private Task<MinutesView?> FindAsync(Guid id, Actor actor) =>
        _kernel.AskAsync<MinutesReader, MinutesView?>((minutes, cancelled) => minutes.FindAsync(id, cancelled), actor);

    private Task<Result<MinutesView>> AskAsync(Func<MinutesKeeper, Task<Result<MinutesView>>> ask) => _kernel.AskAsync<MinutesKeeper, Result<MinutesView>>((keeper, _) => ask(keeper));

    public sealed class OnSqlite(SqliteDatabases databases) : MinutingTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : MinutingTests(databases);
}
