using Isc.Access;
using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Isc.Escalation.Ladders;
using Isc.Escalation.Life;
using Isc.Escalation.Tests.Fakes;
using Isc.Text;
using NodaTime;

namespace Isc.Escalation.Tests;

/// <summary>Every state, trigger and role against the table of the domain, which is written out here a second time.</summary>
public sealed class LifeTests
{
    private static readonly DateTime Now = new(2021, 3, 16, 9, 0, 0, DateTimeKind.Utc);

    // What each may do with an issue of the focal point at the second level, acknowledged where the state says so, with an action of an office.
    private static readonly Dictionary<(IssueState State, string Who), string> Expected = new()
    {
        [(IssueState.Draft, "focal-point")] = "Submit",
        [(IssueState.Open, "focal-point")] = "Escalate Resolve Withdraw",
        [(IssueState.Open, "colleague")] = "Escalate Resolve",
        [(IssueState.Open, "task-force")] = "Acknowledge Return",
        [(IssueState.Open, "chair")] = "Acknowledge Pause Escalate Return",
        [(IssueState.Acknowledged, "focal-point")] = "Escalate Resolve Withdraw",
        [(IssueState.Acknowledged, "colleague")] = "Escalate Resolve",
        [(IssueState.Acknowledged, "task-force")] = "Decide Return",
        [(IssueState.Acknowledged, "chair")] = "Pause Decide Escalate Return",
        [(IssueState.Paused, "focal-point")] = "Withdraw",
        [(IssueState.Paused, "chair")] = "Resume",
        [(IssueState.Decided, "focal-point")] = "Appeal Implement",
        [(IssueState.Decided, "colleague")] = "Appeal Implement",
        [(IssueState.Decided, "task-force")] = "Correct",
        [(IssueState.Decided, "chair")] = "Correct",
        [(IssueState.Implementing, "secretariat")] = "Close",
        [(IssueState.Implementing, "task-force")] = "Correct",
        [(IssueState.Implementing, "chair")] = "Correct",
        [(IssueState.Resolved, "secretariat")] = "Close",
        [(IssueState.Closed, "focal-point")] = "Reopen",
        [(IssueState.Closed, "colleague")] = "Reopen",
        [(IssueState.Closed, "task-force")] = "Correct",
        [(IssueState.Closed, "chair")] = "Correct",
    };

    private static readonly (string Name, Actor Actor)[] Cast =
    [
        ("focal-point", People.FocalPoint), ("colleague", People.Colleague), ("stranger", People.Stranger), ("coordinator", People.Coordinator),
        ("task-force", People.TaskForce), ("chair", People.Chair), ("secretariat", People.Secretariat), ("observer", People.Observer), ("visitor", Actor.Visitor),
    ];

    public static TheoryData<string> States => [.. Enum.GetNames<IssueState>()];

    [Theory]
    [MemberData(nameof(States))]
    [Trait("Promise", "I5")]
    [Trait("Catalogue", "T24")]
    public void Each_may_do_what_the_table_says_and_no_more(string state)
    {
        var found = CaseIn(Enum.Parse<IssueState>(state));
        foreach (var (name, actor) in Cast)
        {
            var allowed = found.AllowedTo(actor, Now.ToInstant()).Select(t => t.ToString());
            var expected = Expected.GetValueOrDefault((found.Issue.State, name), "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.True(expected.Order(StringComparer.Ordinal).SequenceEqual(allowed.Order(StringComparer.Ordinal), StringComparer.Ordinal),
                $"{state}, {name}: {string.Join(' ', found.AllowedTo(actor, Now.ToInstant()))}");
        }
    }

    [Fact]
    public void The_clock_raises_and_resumes_and_does_nothing_else() => Assert.Equal(
        [IssueTrigger.Escalate, IssueTrigger.Resume],
        IssueLife.Table.Where(row => row.Who.HasFlag(Who.Clock)).Select(row => row.Trigger).Distinct());

    [Fact]
    [Trait("Promise", "I12")]
    public void Nobody_decides_what_they_raised_or_are_recused_from()
    {
        var cast = Cast.Where(c => c.Actor.AccountId is not null).ToList();
        foreach (var raiser in cast)
        {
            foreach (var recused in cast)
            {
                var found = CaseIn(IssueState.Acknowledged, raiser.Actor.AccountId!.Value, recused.Actor.AccountId!.Value);
                foreach (var (name, actor) in cast)
                    Assert.False(found.AllowedTo(actor, Now.ToInstant()).Contains(IssueTrigger.Decide) && (actor == raiser.Actor || actor == recused.Actor), name);
            }
        }
    }

    [Fact]
    public void The_top_of_the_ladder_raises_no_further_and_the_first_level_returns_nothing()
    {
        Assert.DoesNotContain(IssueTrigger.Escalate, CaseIn(IssueState.Open, level: 5).AllowedTo(People.Chair, Now.ToInstant()));
        Assert.DoesNotContain(IssueTrigger.Return, CaseIn(IssueState.Open, level: 1).AllowedTo(People.Colleague, Now.ToInstant()));
        Assert.Contains(IssueTrigger.Acknowledge, CaseIn(IssueState.Open, level: 1).AllowedTo(People.Colleague, Now.ToInstant()));
    }

    [Fact]
    public void From_the_third_level_on_the_body_agrees_to_a_withdrawal()
    {
        var found = CaseIn(IssueState.Open, level: 3);
        Assert.DoesNotContain(IssueTrigger.Withdraw, found.AllowedTo(People.FocalPoint, Now.ToInstant()));
        Assert.Contains(IssueTrigger.Consent, found.AllowedTo(People.Chair, Now.ToInstant()));
        found.Entry!.ConsentedBy = People.Chair.AccountId;
        Assert.Contains(IssueTrigger.Withdraw, found.AllowedTo(People.FocalPoint, Now.ToInstant()));
    }

    [Fact]
    public void An_appeal_is_open_once_and_for_twenty_working_days()
    {
        var found = CaseIn(IssueState.Decided);
        Assert.Contains(IssueTrigger.Appeal, found.AllowedTo(People.FocalPoint, Instant.FromUtc(2021, 4, 14, 12, 0)));
        // Good Friday and Easter Monday are not counted: the twentieth day is 15 April.
        Assert.DoesNotContain(IssueTrigger.Appeal, found.AllowedTo(People.FocalPoint, Instant.FromUtc(2021, 4, 16, 12, 0)));
        found.Issue.Appealed = true;
        Assert.DoesNotContain(IssueTrigger.Appeal, found.AllowedTo(People.FocalPoint, Now.ToInstant()));
    }

    private static Case CaseIn(IssueState state, Guid? raiser = null, Guid? recused = null, int level = 2)
    {
        var shipped = new Shipped();
        var draft = state == IssueState.Draft;
        var issue = new Issue
        {
            Number = 1, Sealed = false, Title = LocalizedText.English("Captioning"), Question = LocalizedText.English("Who pays?"), Theme = "accessibility",
            RaisedBy = raiser ?? People.FocalPoint.AccountId!.Value, RaisedAt = Now, Class = Classification.Internal, State = state, Level = draft ? 0 : level,
            Body = draft ? null : "isc-tf", DecidedAt = state is IssueState.Decided or IssueState.Implementing ? Now.AddHours(-1) : null,
        };
        if (recused is { } account)
            issue.Participants.Add(new() { IssueId = issue.Id, AccountId = account, Part = Part.Recused });
        var entry = draft ? null : EntryOf(issue, shipped, state);
        var ruling = new Ruling
        {
            IssueId = issue.Id, EntryId = issue.Id, Level = level, Body = "isc-tf", Theme = issue.Theme, At = Now, Text = LocalizedText.English("Yes"),
            Reasons = LocalizedText.English("So"), Deciders = ["A"], Actions = [new(LocalizedText.English("Do"), "spm", null, new(2021, 5, 1))],
        };
        return new(issue, entry, shipped.LadderRules, new(shipped.CalendarRules), issue.DecidedAt is null ? null : ruling);
    }

    private static LevelEntry EntryOf(Issue issue, Shipped shipped, IssueState state) => new()
    {
        IssueId = issue.Id, Level = issue.Level, Sequence = 1, Body = shipped.LadderRules.At(issue.Level).Body, EnteredAt = Now.AddDays(-1), Ladder = Shipped.Ladder,
        LadderEdition = 1, Calendar = Shipped.Calendar, CalendarEdition = 1, AcknowledgeMinutes = 1_620, DecideMinutes = 8_100,
        AcknowledgeDueAt = Now.AddDays(2), DecideDueAt = Now.AddDays(20), AcknowledgedAt = state == IssueState.Open ? null : Now.AddHours(-2),
    };
}
