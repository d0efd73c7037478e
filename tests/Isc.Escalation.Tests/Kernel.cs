using Isc.Access;
using Isc.Bodies;
using Isc.Contributions;
using Isc.Escalation.Data;
using Isc.Escalation.Life;
using Isc.Escalation.Outcomes;
using Isc.Escalation.Raising;
using Isc.Escalation.Sweep;
using Isc.Escalation.Tests.Fakes;
using Isc.Organisation;
using Isc.Testing;
using Isc.Text;
using Isc.Themes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Escalation.Tests;

/// <summary>The kernel over a migrated database of its own, on a Monday morning of 2021.</summary>
internal sealed class Kernel : IAsyncDisposable
{
    private readonly TestData _data;

    private Kernel(TestData data) => _data = data;

    public FakeClock Clock => _data.Clock;

    public TestData Data => _data;

    private static CancellationToken Cancel => Xunit.TestContext.Current.CancellationToken;

    /// <param name="databases">Where it gets its database.</param>
    /// <param name="add">What modules bring.</param>
    public static async Task<Kernel> StartAsync(IDatabases databases, Action<IServiceCollection>? add = null) =>
        new(await TestData.CreateAsync(databases, services => { Add(services); add?.Invoke(services); }, Cancel));

    public static void Add(IServiceCollection services) => services
        .AddLocalization()
        .AddEscalation()
        .AddScoped<DecisionTakenHandler>()
        .AddScoped(typeof(IContributions<>), typeof(FixedContributions<>))
        .AddScoped<IBodyNames, FixedBodies>()
        .AddScoped<IOrganisation, FixedOrganisation>()
        .AddScoped<IThemeNames, FixedThemes>()
        .AddScoped<IActors, FixedPeople>();

    /// <summary>Asks a service of one scope.</summary>
    public async Task<TResult> AskAsync<TService, TResult>(Actor actor, Func<TService, CancellationToken, Task<TResult>> question)
        where TService : notnull
    {
        using var acting = _data.Current.Use(actor);
        await using var scope = _data.Services.CreateAsyncScope();
        return await question(scope.ServiceProvider.GetRequiredService<TService>(), Cancel);
    }

    public static RaiseRequest Question(Classification @class = Classification.Internal, bool urgent = false) => new()
    {
        Title = LocalizedText.English("Captioning"),
        Question = LocalizedText.English("Who pays for captioning?"),
        Theme = "accessibility",
        Class = @class,
        Urgent = urgent,
    };

    public async Task<Issue> RaiseAsync(RaiseRequest? request = null, Actor? actor = null) => (await AskAsync<IssueRaiser, RaiseOutcome>(
        actor ?? People.FocalPoint, (raiser, cancel) => raiser.RaiseAsync(request ?? Question(), Guid.CreateVersion7(), cancel))).Issue!;

    /// <summary>Moves an issue at its present version.</summary>
    public async Task<MoveOutcome> MoveAsync(Guid id, IssueTrigger trigger, Actor actor, MoveRequest? request = null)
    {
        var version = (await IssueAsync(id)).Version;
        return await AskAsync<IssueMover, MoveOutcome>(actor, (mover, cancel) => mover.MoveAsync(id, trigger, version, request ?? Sound(trigger), cancel));
    }

    /// <summary>A request with all that a trigger can ask for.</summary>
    public MoveRequest Sound(IssueTrigger trigger) => new()
    {
        Reason = "Because.",
        Until = trigger == IssueTrigger.Pause ? DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime).AddDays(4) : null,
        Ruling = trigger is IssueTrigger.Decide or IssueTrigger.Correct ? Ruling() : null,
    };

    public RulingRequest Ruling(string text = "Each Sector pays its own.") => new()
    {
        Text = LocalizedText.English(text),
        Reasons = LocalizedText.English("It is fair."),
        Deciders = ["A. Person"],
        Document = "LT/21",
        Actions = [new() { Text = LocalizedText.English("Tell the Sectors"), Office = "spm", Due = DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime).AddDays(30) }],
    };

    public Task<Issue> IssueAsync(Guid id) => ReadAsync(context => context.Issues.AsNoTracking().SingleAsync(i => i.Id == id, Cancel));

    public Task<List<LevelEntry>> EntriesAsync(Guid id) =>
        ReadAsync(context => context.Entries.AsNoTracking().Where(e => e.IssueId == id).OrderBy(e => e.Sequence).ToListAsync(Cancel));

    public Task<TResult> ReadAsync<TResult>(Func<EscalationDbContext, Task<TResult>> read) => _data.InScopeAsync(read);

    public async Task<int> SweepAsync()
    {
        using var acting = _data.Current.Use(Actor.System);
        return await _data.Services.GetRequiredService<Sweeper>().RunAsync(Cancel);
    }

    public ValueTask DisposeAsync() => _data.DisposeAsync();
}
