using FsCheck;
using FsCheck.Fluent;
using Isc.Access;
using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Isc.Escalation.Life;
using Isc.Escalation.Tests.Fakes;
using Isc.Testing;

namespace Isc.Escalation.Tests;

/// <summary>Every state, trigger and role in random circumstances, against the domain's table as it is written out here in words.</summary>
public sealed class LifePropertyTests
{
    private static readonly IReadOnlyList<Actor> Cast = [.. People.All, Actor.Visitor];

    private static Arbitrary<Sample> Samples => (
        from state in Gen.Elements(Enum.GetValues<IssueState>())
        from trigger in Gen.Elements(Enum.GetValues<IssueTrigger>())
        from actor in Gen.Elements(Cast.AsEnumerable())
        from raiser in Gen.Elements(People.All.AsEnumerable())
        from recused in Gen.Elements(Cast.AsEnumerable())
        from level in Gen.Choose(1, 5)
        from returns in Gen.Choose(0, 3)
        from flags in Gen.Choose(0, 7)
        from days in Gen.Choose(0, 40)
        select new Sample(state, trigger, actor, raiser, recused, level, returns, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0, days)).ToArbitrary();

    [Fact]
    [Trait("Promise", "I5")]
    [Trait("Promise", "I12")]
    [Trait("Catalogue", "T24")]
    public void Each_may_do_what_the_domain_says_and_no_more() => Prop.ForAll(Samples, sample =>
    {
        var found = sample.Case();
        return found.AllowedTo(sample.Actor, sample.At).Contains(sample.Trigger) == sample.May;
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(Size.Of(5_000, 200_000)));

    private sealed record Sample(
        IssueState State, IssueTrigger Trigger, Actor Actor, Actor Raiser, Actor Recused, int Level, int Returns, bool Appealed, bool Consented, bool Actions, int Days)
    {
        public NodaTime.Instant At => SomeCase.Now.AddDays(Days).ToInstant();

        /// <summary>What the domain says.</summary>
        public bool May => (State, Trigger) switch
        {
            (IssueState.Draft, IssueTrigger.Submit) => IsRaiser,
            (IssueState.Open, IssueTrigger.Acknowledge) => IsBody,
            (IssueState.Open or IssueState.Acknowledged, IssueTrigger.Pause) => IsChair,
            (IssueState.Acknowledged, IssueTrigger.Decide) => IsBody && !IsRaiser,
            (IssueState.Open or IssueState.Acknowledged, IssueTrigger.Escalate) => (IsParty || IsChair) && Level < 5,
            (IssueState.Open or IssueState.Acknowledged, IssueTrigger.Return) => IsBody && Level > 1 && Returns < 2,
            (IssueState.Open or IssueState.Acknowledged, IssueTrigger.Resolve) => IsParty,
            (IssueState.Paused, IssueTrigger.Resume) => IsChair,
            (IssueState.Open or IssueState.Acknowledged or IssueState.Paused, IssueTrigger.Consent) => IsBody && Level >= 3,
            (IssueState.Open or IssueState.Acknowledged or IssueState.Paused, IssueTrigger.Withdraw) => IsRaiser && (Level < 3 || Consented),
            // Twenty working days from Tuesday, 16 March 2021 over Easter end on Thursday, 15 April: its morning is within them.
            (IssueState.Decided, IssueTrigger.Appeal) => IsParty && Level < 5 && !Appealed && Days <= 29,
            (IssueState.Decided, IssueTrigger.Implement) => IsParty && !IsRecused && Actions,
            (IssueState.Implementing or IssueState.Resolved, IssueTrigger.Close) => Actor == People.Secretariat,
            (IssueState.Closed, IssueTrigger.Reopen) => IsParty,
            (IssueState.Decided or IssueState.Implementing or IssueState.Closed, IssueTrigger.Correct) => IsBody && !IsRaiser,
            _ => false,
        };

        private bool IsRaiser => Actor == Raiser;

        private bool IsRecused => Actor == Recused;

        private bool IsChair => Actor == People.Chair && !IsRecused;

        // Those of the theme, and who raised it; an observer takes no part.
        private bool IsParty => Actor == People.FocalPoint || Actor == People.Colleague || (IsRaiser && Actor != People.Observer);

        private bool IsBody => !IsRecused && (State == IssueState.Draft ? 0 : Level) switch
        {
            0 => false,
            1 => Actor == People.FocalPoint || Actor == People.Colleague,
            2 => Actor == People.TaskForce || Actor == People.Chair,
            3 => Actor == People.Chair,
            _ => Actor == People.Secretariat,
        };

        public Case Case()
        {
            var found = SomeCase.In(State, Raiser.AccountId, Recused.AccountId, Level);
            (found.Issue.Returns, found.Issue.Appealed) = (Returns, Appealed);
            found.Entry?.ConsentedBy = Consented ? People.Chair.AccountId : null;
            return Actions || found.Ruling is null ? found : found with { Ruling = SomeCase.Without(found.Ruling) };
        }
    }
}
