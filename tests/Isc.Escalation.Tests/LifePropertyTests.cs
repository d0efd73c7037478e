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

        public bool May => new Domain(State, Trigger, Actor, Raiser, Recused, Level, Returns, Appealed, Consented, Actions, Days).May;

        public Case Case()
        {
            var found = SomeCase.In(State, Raiser.AccountId, Recused.AccountId, Level);
            (found.Issue.Returns, found.Issue.Appealed) = (Returns, Appealed);
            found.Entry?.ConsentedBy = Consented ? People.Chair.AccountId : null;
            return Actions || found.Ruling is null ? found : found with { Ruling = SomeCase.Without(found.Ruling) };
        }
    }
}
