using Isc.Access;
using Isc.Mail;
using Isc.Meetings.Data;
using Isc.Meetings.Life;
using Isc.Meetings.Telling;
using Isc.Testing;
using Isc.Text;

namespace Isc.Meetings.Tests;

public abstract class TellingTests(IDatabases databases) : IAsyncLifetime
{
    private readonly Guid _invited = Guid.CreateVersion7();
    private Kernel _kernel = null!;
    private Guid _meeting;

    public async ValueTask InitializeAsync()
    {
        _kernel = await Kernel.StartAsync(databases, withRecord: false);
        _meeting = await _kernel.AskAsync<MeetingsDbContext, Guid>(async (context, cancelled) =>
        {
            var series = new MeetingSeries { Key = "any", BodyId = StableId.Of("body/isc-tf"), BodyKey = "isc-tf", Name = LocalizedText.English("Any") };
            var meeting = new Meeting
            {
                SeriesId = series.Id, BodyId = series.BodyId, BodyKey = series.BodyKey, Number = 40, From = new(2021, 5, 20), Until = new(2021, 5, 20),
                StartsAt = "14:00", EndsAt = "16:00", Zone = "Europe/Zurich", Mode = MeetingMode.Hybrid, State = MeetingState.Draft, Class = Classification.Internal,
            };
            context.AddRange(series, meeting, Invitation(meeting, _invited, invited: true), Invitation(meeting, Guid.CreateVersion7(), invited: false), Invitation(meeting, null, invited: true));
            await context.SaveChangesAsync(cancelled);
            return meeting.Id;
        });
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _kernel.DisposeAsync();
    }

    [Fact]
    public async Task Nobody_is_told_unless_it_is_asked_for()
    {
        await MoveAsync(MeetingTrigger.Announce, 1, new());
        Assert.Empty(await MailsAsync());
    }

    [Fact]
    public async Task Those_invited_are_told_in_their_language_with_an_invitation_and_later_its_withdrawal()
    {
        await MoveAsync(MeetingTrigger.Announce, 1, new() { Tell = true });
        await MoveAsync(MeetingTrigger.Move, 2, new() { Tell = true, From = new(2021, 5, 27), Reason = "The room is taken" });
        await MoveAsync(MeetingTrigger.Cancel, 3, new() { Tell = true, Reason = "Nobody can come" });
        var mails = await MailsAsync();
        Assert.Equal(3, mails.Count);
        Assert.All(mails, mail => Assert.Equal((_invited, $"meeting:{_meeting}", Classification.Internal), (Assert.Single(mail.Accounts), mail.Topic, mail.Class)));
        Assert.Equal(["METHOD:REQUEST", "METHOD:REQUEST", "METHOD:CANCEL"], mails.Select(mail => Line(mail, "METHOD:")));
        Assert.Single(mails.Select(mail => Line(mail, "UID:")).Distinct(StringComparer.Ordinal));
        Assert.Equal(["SEQUENCE:0", "SEQUENCE:1", "SEQUENCE:2"], mails.Select(mail => Line(mail, "SEQUENCE:")));
        Assert.Contains("STATUS:CANCELLED", mails[2].Calendar!.In("fr"), StringComparison.Ordinal);
        Assert.Equal(6, mails[0].Subject.Versions.Values.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("The room is taken", mails[1].Text.In("ru"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_that_is_refused_tells_nobody()
    {
        await MoveAsync(MeetingTrigger.Cancel, 1, new() { Tell = true });
        Assert.Empty(await MailsAsync());
    }

    [Fact]
    [Trait("Catalogue", "T23")]
    public async Task Three_readers_read_the_invitation_alike()
    {
        await MoveAsync(MeetingTrigger.Announce, 1, new() { Tell = true });
        var invitation = (await MailsAsync())[0].Calendar!.In("en");
        foreach (var reader in Calendar.Readers.All)
            Assert.Equal(["20210520T120000Z 20210520T140000Z CONFIRMED ISC-TF: Meeting 40"], await Calendar.Readers.ReadAsync(reader, invitation));
    }

    [Fact]
    public async Task Reminder_comes_once_the_day_before_and_again_where_the_meeting_was_moved()
    {
        await MoveAsync(MeetingTrigger.Announce, 1, new());
        await RemindAsync(new(2021, 5, 18));
        Assert.Empty(await MailsAsync());
        await RemindAsync(new(2021, 5, 19));
        await RemindAsync(new(2021, 5, 19));
        Assert.Single(await MailsAsync());
        await MoveAsync(MeetingTrigger.Move, 2, new() { From = new(2021, 5, 27) });
        await RemindAsync(new(2021, 5, 26));
        Assert.Equal(2, (await MailsAsync()).Count);
    }

    private static Attendance Invitation(Meeting meeting, Guid? account, bool invited) => new()
    {
        SeriesId = meeting.SeriesId, MeetingId = meeting.Id, From = meeting.From, Until = meeting.Until, OfficeId = Guid.CreateVersion7(), AccountId = account,
        Invited = invited, Presence = Presence.Awaited,
    };

    private static string Line(MailRequested mail, string name) =>
        mail.Calendar!.In("en").Split("\r\n").Single(line => line.StartsWith(name, StringComparison.Ordinal));

    private Task<bool> MoveAsync(MeetingTrigger trigger, int version, TransitionRequest request) => _kernel.AskAsync<MeetingMover, bool>(async (mover, cancelled) =>
    {
        await mover.MoveAsync(_meeting, trigger, version, request, cancelled);
        return true;
    });

    private Task<bool> RemindAsync(DateOnly today) => _kernel.AskAsync<RemindOfMeetings, bool>(async (job, cancelled) =>
    {
        _kernel.Clock.Set(new DateTimeOffset(today, new TimeOnly(6, 0), TimeSpan.Zero));
        await job.RunAsync(cancelled);
        return true;
    });

    private Task<List<MailRequested>> MailsAsync() => _kernel.MailsAsync();

    public sealed class OnSqlite(SqliteDatabases databases) : TellingTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : TellingTests(databases);
}
