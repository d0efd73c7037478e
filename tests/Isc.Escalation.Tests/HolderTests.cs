using Isc.Access;
using Isc.Escalation.Data;
using Isc.Escalation.Life;
using Isc.Escalation.Outcomes;
using Isc.Escalation.Tests.Fakes;
using Isc.Organisation;

namespace Isc.Escalation.Tests;

/// <summary>Whom an issue at the second level awaits, whose only deputy is the focal point's colleague.</summary>
public sealed class HolderTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_awaits_the_body_then_its_deputies_then_the_secretariat_and_never_nobody()
    {
        var found = WithDeputy(SomeCase.In(IssueState.Open));
        var others = People.All.Where(p => !found.ActsForBody(p)).ToList();
        var awaited = await AwaitedAsync(found, People.All);
        Assert.Contains(Id(People.TaskForce), awaited);
        Assert.All(awaited, account => Assert.True(found.ActsForBody(People.All.Single(p => p.AccountId == account))));
        Assert.Equal([Id(People.Colleague)], await AwaitedAsync(found, others));
        Assert.Equal([Id(People.Secretariat)], await AwaitedAsync(found, [.. others.Where(p => p != People.Colleague)]));
    }

    [Fact]
    public async Task One_who_is_recused_is_as_one_who_is_absent()
    {
        var found = WithDeputy(SomeCase.In(IssueState.Open, recused: People.TaskForce.AccountId));
        Assert.Equal([Id(People.Colleague)], await AwaitedAsync(found, [People.TaskForce, People.Colleague, People.Secretariat]));
        found = WithDeputy(SomeCase.In(IssueState.Open, recused: People.Colleague.AccountId));
        Assert.Equal([Id(People.Secretariat)], await AwaitedAsync(found, [People.Colleague, People.Secretariat]));
    }

    [Fact]
    public async Task What_is_late_is_told_to_all_three() => Assert.Equal(
        [Id(People.TaskForce), Id(People.Colleague), Id(People.Secretariat)],
        await new Holders(new SomePeople([People.TaskForce, People.Colleague, People.Secretariat])).AlarmedAsync(WithDeputy(SomeCase.In(IssueState.Open)), Cancel));

    private static Case WithDeputy(Case found) => found with
    {
        Ladder = found.Ladder with { Levels = [.. found.Ladder.Levels.Select(l => l.Number == 2 ? l with { Deputies = [Id(People.Colleague)] } : l)] },
    };

    private static Task<IReadOnlyList<Guid>> AwaitedAsync(Case found, IReadOnlyList<Actor> people) => new Holders(new SomePeople(people)).AwaitedAsync(found, Cancel);

    private static Guid Id(Actor actor) => actor.AccountId!.Value;

    private sealed class SomePeople(IReadOnlyList<Actor> all) : IActors
    {
        public Task<IReadOnlyList<Actor>> AllAsync(CancellationToken cancellationToken) => Task.FromResult(all);
    }
}
