using Isc.Access;
using Isc.Meetings.Consulting;
using Isc.Meetings.Data;
using Isc.Testing;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Tests;

public abstract class ConsultingTests(IDatabases databases) : IAsyncLifetime
{
    private static readonly Guid Directors = StableId.Of("office/regional-directors");
    private static readonly Guid Chiefs = StableId.Of("office/chiefs-gs");

    private Kernel _kernel = null!;

    public async ValueTask InitializeAsync() => _kernel = await Kernel.StartAsync(databases, withRecord: false);

    public async ValueTask DisposeAsync()
    {
        await _kernel.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Majority_becomes_a_numbered_decision()
    {
        var consultation = await OpenAsync("majority");
        await GiveAsync(consultation.Id, Directors, "reject");
        await GiveAsync(consultation.Id, Directors, "accept");
        Assert.Equal(["deadline"], (await CloseAsync(await FindAsync(consultation.Id))).Problems!.Fields.Keys);
        await GiveAsync(consultation.Id, Chiefs, "accept");
        var closed = (await CloseAsync(await FindAsync(consultation.Id))).Value!;
        Assert.Equal(("accept", 2, 0), (closed.Result!.Winner, closed.Result.Voices["accept"], closed.Result.Silent));
        var decision = await _kernel.AskAsync<MeetingsDbContext, Decision>((context, cancelled) => context.Decisions.SingleAsync(cancelled));
        Assert.Equal((closed.Decision, closed.Id, "isc-tf-2021-1"), ((Guid?)decision.Id, decision.ConsultationId!.Value, decision.Reference));
    }

    [Fact]
    public async Task Silence_counts_only_by_its_rule_and_a_late_voice_does_not()
    {
        var silence = await OpenAsync("silence");
        var majority = await OpenAsync("majority");
        _kernel.Clock.Advance(TimeSpan.FromDays(9));
        await GiveAsync(silence.Id, Directors, "reject");
        var adopted = (await CloseAsync(await FindAsync(silence.Id))).Value!;
        Assert.Equal(("accept", 2, 1), (adopted.Result!.Winner, adopted.Result.Silent, adopted.Result.Late));
        Assert.True(adopted.Voices.Single().Late);
        var open = (await CloseAsync(await FindAsync(majority.Id))).Value!;
        Assert.Equal((null, null), (open.Result!.Winner, open.Decision));
    }

    [Fact]
    public async Task Who_speaks_for_an_office_is_told_when_it_opens_and_again_where_the_voice_is_missing()
    {
        var region = StableId.Of("office/africa");
        var consultation = (await AskAsync(k => k.OpenAsync(new()
        {
            Body = "isc-tf", Question = LocalizedText.English("Shall we?"), Proposal = LocalizedText.English("Agreed"), Voters = [region, Chiefs], Deadline = new(2021, 3, 20), Rule = "majority",
        }, default))).Value!;
        var opened = Assert.Single(await _kernel.MailsAsync());
        Assert.Equal([Kernel.Secretariat.AccountId!.Value], opened.Accounts);
        Assert.Contains("Shall we?", opened.Text.In("ar"), StringComparison.Ordinal);
        _kernel.Clock.Advance(TimeSpan.FromDays(3));
        await GiveAsync(consultation.Id, region, "accept");
        await RemindAsync();
        // Its voice is given: only who opened it is told how many are missing.
        Assert.Equal(2, (await _kernel.MailsAsync()).Count);
        Assert.Contains("1 of 2", (await _kernel.MailsAsync())[1].Text.In("en"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_offices_asked_have_a_voice_and_only_who_speaks_for_them_gives_it()
    {
        var consultation = await OpenAsync("majority");
        Assert.Equal(["office"], (await GiveAsync(consultation.Id, Guid.CreateVersion7(), "accept")).Problems!.Fields.Keys);
        var stranger = new Actor(Guid.CreateVersion7(), "account") { Permissions = new HashSet<string>(["meetings.vote"], StringComparer.Ordinal), Readable = [Classification.Internal] };
        Assert.True((await GiveAsync(consultation.Id, Directors, "accept", stranger)).Forbidden);
    }

    [Fact]
    public async Task Bad_consultation_names_its_fields() => Assert.Equal(
        ["body", "deadline", "proposal", "question", "quorum", "voters"],
        (await AskAsync(k => k.OpenAsync(new() { Body = "nobody", Rule = "quorum", Deadline = new(2020, 1, 1) }, default))).Problems!.Fields.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData(ConsultationRule.Silence, null, "a a", "accept")]
    [InlineData(ConsultationRule.Silence, null, "", "accept")]
    [InlineData(ConsultationRule.Silence, null, "r", null)]
    [InlineData(ConsultationRule.Silence, null, "x", null)]
    [InlineData(ConsultationRule.Majority, null, "a r", null)]
    [InlineData(ConsultationRule.Majority, null, "a a r", "accept")]
    [InlineData(ConsultationRule.Majority, null, "r r a", "reject")]
    [InlineData(ConsultationRule.Majority, null, "a x x", null)]
    [InlineData(ConsultationRule.Quorum, 3, "a a", null)]
    [InlineData(ConsultationRule.Quorum, 3, "a a x", "accept")]
    public void Each_rule_counts_as_it_says(object rule, int? quorum, string voices, string? winner)
    {
        var offices = Enumerable.Range(0, 4).Select(_ => Guid.CreateVersion7()).ToList();
        var text = LocalizedText.English("Text");
        var consultation = new Consultation
        {
            BodyId = Guid.Empty, BodyKey = "isc-tf", Question = text, Options = [new("accept", text, text), new("reject", text, null), new("abstain", text, null)], Voters = offices,
            Opened = new(2021, 3, 1), Deadline = new(2021, 3, 10), Rule = (ConsultationRule)rule, Quorum = quorum, State = ConsultationState.Open,
        };
        var replies = voices.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((voice, i) => new ConsultationReply
        {
            ConsultationId = consultation.Id, OfficeId = offices[i], Round = 1, Option = voice switch { "a" => "accept", "r" => "reject", _ => "abstain" }, At = DateTime.UnixEpoch, Late = false,
        });
        Assert.Equal(winner, ConsultationCount.Of(consultation, replies).Winner);
    }

    private async Task<ConsultationView> OpenAsync(string rule) => (await AskAsync(k => k.OpenAsync(new()
    {
        Body = "isc-tf", Question = LocalizedText.English("Shall we?"), Proposal = LocalizedText.English("Agreed"), Voters = [Directors, Chiefs], Deadline = new(2021, 3, 20), Rule = rule,
    }, default))).Value!;

    private Task<Result<ConsultationView>> GiveAsync(Guid id, Guid office, string option, Actor? actor = null) =>
        AskAsync(k => k.GiveAsync(id, new() { Office = office, Option = option }, default), actor);

    private Task<bool> RemindAsync() => _kernel.AskAsync<ConsultationReminderJob, bool>(async (job, cancelled) =>
    {
        await job.RunAsync(cancelled);
        return true;
    });

    private Task<Result<ConsultationView>> CloseAsync(ConsultationView consultation) =>
        AskAsync(k => k.MoveAsync(consultation.Id, ConsultationTrigger.Close, consultation.Version, null, default));

    private async Task<ConsultationView> FindAsync(Guid id) =>
        (await _kernel.AskAsync<ConsultationReader, ConsultationView?>((consultations, cancelled) => consultations.FindAsync(id, cancelled)))!;

    private Task<Result<ConsultationView>> AskAsync(Func<ConsultationKeeper, Task<Result<ConsultationView>>> ask, Actor? actor = null) =>
        _kernel.AskAsync<ConsultationKeeper, Result<ConsultationView>>((keeper, _) => ask(keeper), actor);

    public sealed class OnSqlite(SqliteDatabases databases) : ConsultingTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : ConsultingTests(databases);
}
