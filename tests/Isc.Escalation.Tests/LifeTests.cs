using Isc.Access;
using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Isc.Escalation.Life;
using Isc.Escalation.Tests.Fakes;
using NodaTime;

namespace Isc.Escalation.Tests;

/// <summary>Every state, trigger and role against the table of the domain, which is written out here a second time.</summary>
public sealed class LifeTests
{
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
        var found = SomeCase.In(Enum.Parse<IssueState>(state));
        foreach (var (name, actor) in Cast)
        {
            var allowed = found.AllowedTo(actor, SomeCase.Now.ToInstant()).Select(t => t.ToString());
            var expected = Expected.GetValueOrDefault((found.Issue.State, name), "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.True(expected.Order(StringComparer.Ordinal).SequenceEqual(allowed.Order(StringComparer.Ordinal), StringComparer.Ordinal),
                $"{state}, {name}: {string.Join(' ', found.AllowedTo(actor, SomeCase.Now.ToInstant()))}");
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
                var found = SomeCase.In(IssueState.Acknowledged, raiser.Actor.AccountId!.Value, recused.Actor.AccountId!.Value);
                foreach (var (name, actor) in cast)
                    Assert.False(found.AllowedTo(actor, SomeCase.Now.ToInstant()).Contains(IssueTrigger.Decide) && (actor == raiser.Actor || actor == recused.Actor), name);
            }
        }
    }

    [Fact]
    public void The_top_of_the_ladder_raises_no_further_and_the_first_level_returns_nothing()
    {
        Assert.DoesNotContain(IssueTrigger.Escalate, SomeCase.In(IssueState.Open, level: 5).AllowedTo(People.Chair, SomeCase.Now.ToInstant()));
        Assert.DoesNotContain(IssueTrigger.Return, SomeCase.In(IssueState.Open, level: 1).AllowedTo(People.Colleague, SomeCase.Now.ToInstant()));
        Assert.Contains(IssueTrigger.Acknowledge, SomeCase.In(IssueState.Open, level: 1).AllowedTo(People.Colleague, SomeCase.Now.ToInstant()));
    }

    [Fact]
    public void From_the_third_level_on_the_body_agrees_to_a_withdrawal()
    {
        var found = SomeCase.In(IssueState.Open, level: 3);
        Assert.DoesNotContain(IssueTrigger.Withdraw, found.AllowedTo(People.FocalPoint, SomeCase.Now.ToInstant()));
        Assert.Contains(IssueTrigger.Consent, found.AllowedTo(People.Chair, SomeCase.Now.ToInstant()));
        found.Entry!.ConsentedBy = People.Chair.AccountId;
        Assert.Contains(IssueTrigger.Withdraw, found.AllowedTo(People.FocalPoint, SomeCase.Now.ToInstant()));
    }

    [Fact]
    public void An_appeal_is_open_once_and_for_twenty_working_days()
    {
        var found = SomeCase.In(IssueState.Decided);
        Assert.Contains(IssueTrigger.Appeal, found.AllowedTo(People.FocalPoint, Instant.FromUtc(2021, 4, 14, 12, 0)));
        // Good Friday and Easter Monday are not counted: the twentieth day is 15 April.
        Assert.DoesNotContain(IssueTrigger.Appeal, found.AllowedTo(People.FocalPoint, Instant.FromUtc(2021, 4, 16, 12, 0)));
        found.Issue.Appealed = true;
        Assert.DoesNotContain(IssueTrigger.Appeal, found.AllowedTo(People.FocalPoint, SomeCase.Now.ToInstant()));
    }
}
