using Isc.Access;
using Isc.Escalation.Data;
using Isc.Escalation.Life;
using Isc.Escalation.Tests.Fakes;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Escalation.Tests;

/// <summary>Random commands of random people, some of whom have read an older version, against a model of an issue in memory.</summary>
public abstract class ModelTests(IDatabases databases) : KernelSuite(databases)
{
    [Fact]
    [Trait("Promise", "I3")]
    [Trait("Promise", "I5")]
    [Trait("Catalogue", "T25")]
    public async Task What_is_allowed_happens_and_nothing_else()
    {
        var seed = Environment.TickCount;
        TestContext.Current.SendDiagnosticMessage($"Seed {seed}");
        var random = new Random(seed);
        var triggers = Enum.GetValues<IssueTrigger>();
        Model? model = null;
        for (var step = 0; step < Size.Of(ordinary: 150, soak: 20_000); step++)
        {
            model = model is null or { State: IssueState.Withdrawn } ? new((await Kernel.RaiseAsync()).Id) : model;
            var (trigger, actor) = (triggers[random.Next(triggers.Length)], People.All[random.Next(People.All.Count)]);
            if (random.Next(6) == 0)
                await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => MoveAsync(model, model.Version - 1, trigger, actor));
            else if (model.May(trigger, actor))
                model = model.After(trigger, (await MoveAsync(model, model.Version, trigger, actor)).Issue is not null);
            else
                Assert.Null((await MoveAsync(model, model.Version, trigger, actor)).Issue);
            var issue = await Kernel.IssueAsync(model.Id);
            Assert.True((issue.State, issue.Level, issue.Version) == (model.State, model.Level, model.Version),
                $"Seed {seed}, step {step}, {trigger}: {(issue.State, issue.Level, issue.Version)} and not {(model.State, model.Level, model.Version)}");
        }
    }

    public sealed class OnSqlite(SqliteDatabases databases) : ModelTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : ModelTests(databases);

    private Task<MoveOutcome> MoveAsync(Model model, int version, IssueTrigger trigger, Actor actor) => Kernel.AskAsync<IssueMover, MoveOutcome>(
        actor, (mover, cancel) => mover.MoveAsync(model.Id, trigger, version, Kernel.Sound(trigger), cancel));

    private sealed record Model(Guid Id)
    {
        public IssueState State { get; private init; } = IssueState.Open;

        public int Level { get; private init; } = 1;

        public int Version { get; private init; } = 1;

        private int Returns { get; init; }

        private bool Acknowledged { get; init; }

        private bool Appealed { get; init; }

        private bool Consented { get; init; }

        public bool May(IssueTrigger trigger, Actor actor) =>
            new Domain(State, trigger, actor, People.FocalPoint, null, Level, Returns, Appealed, Consented, Actions: true, Days: 0).May;

        public Model After(IssueTrigger trigger, bool done)
        {
            Assert.True(done, $"{trigger} at {State}, level {Level}, is allowed");
            return Changed(trigger) with { Version = Version + 1 };
        }

        private Model Changed(IssueTrigger trigger) => trigger switch
        {
            IssueTrigger.Acknowledge => this with { State = IssueState.Acknowledged, Acknowledged = true },
            IssueTrigger.Pause => this with { State = IssueState.Paused },
            IssueTrigger.Resume => this with { State = Acknowledged ? IssueState.Acknowledged : IssueState.Open },
            IssueTrigger.Escalate => At(Level + 1),
            IssueTrigger.Return => At(Level - 1) with { Returns = Returns + 1 },
            IssueTrigger.Appeal => At(Level + 1) with { Appealed = true },
            IssueTrigger.Reopen => At(Level),
            IssueTrigger.Consent => this with { Consented = true },
            IssueTrigger.Decide => this with { State = IssueState.Decided },
            IssueTrigger.Resolve => this with { State = IssueState.Resolved },
            IssueTrigger.Withdraw => this with { State = IssueState.Withdrawn },
            IssueTrigger.Implement => this with { State = IssueState.Implementing },
            IssueTrigger.Close => this with { State = IssueState.Closed },
            _ => this,
        };

        private Model At(int level) => this with { State = IssueState.Open, Level = level, Acknowledged = false, Consented = false };
    }
}
