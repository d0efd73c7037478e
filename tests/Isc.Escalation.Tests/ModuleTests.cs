using System.Text.Json;
using Isc.Access;
using Isc.Data;
using Isc.Escalation.Data;
using Isc.Escalation.Ladders;
using Isc.Escalation.Life;
using Isc.Escalation.Suggesting;
using Isc.Escalation.Tests.Fakes;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Escalation.Tests;

/// <summary>What modules bring: a ladder of their theme, suggestions of their register, and word of how what came of one ended.</summary>
public abstract class ModuleTests(IDatabases databases) : KernelSuite(
    databases, services => services.AddScoped<ILadderSource, YouthLadder>().AddScoped<IIssueSource, FixedRegister>())
{
    private const int Day = 9 * 60;

    [Fact]
    public async Task A_theme_s_issues_rise_by_its_module_s_ladder_until_an_administrator_makes_one()
    {
        var youth = Kernel.Question() with { Theme = "youth" };
        var before = await Kernel.RaiseAsync(youth, People.Stranger);
        Assert.Equal(("isc-tf", "youth", 0, 4 * Day), await BegunAsync(before));
        Assert.Equal([("default", 1), ("youth", 0)], await LaddersAsync());

        var own = (await LadderOfAsync("youth")) with { Levels = [(await LadderOfAsync("youth")).At(2) with { Number = 1 }] };
        Assert.Equal(1, (await WriteAsync("youth", own, 0)).Number);
        Assert.Equal(("mcg", "youth", 1, 6 * Day), await BegunAsync(await Kernel.RaiseAsync(youth, People.Stranger)));
        Assert.Equal(("isc-tf", "youth", 0, 4 * Day), await BegunAsync(before));
        Assert.Equal(("group-accessibility", "default", 1, 10 * Day), await BegunAsync(await Kernel.RaiseAsync()));
        Assert.Equal([("default", 1), ("youth", 1)], await LaddersAsync());

        var begun = await Kernel.RaiseAsync(youth, People.Stranger);
        Assert.Equal(2, (await EndAsync("youth", 1)).Number);
        Assert.Equal(("mcg", "youth", 1, 6 * Day), await BegunAsync(begun));
        Assert.Equal(("isc-tf", "youth", 0, 4 * Day), await BegunAsync(await Kernel.RaiseAsync(youth, People.Stranger)));
        Assert.Equal([("default", 1), ("youth", 0)], await LaddersAsync());
    }

    [Fact]
    public async Task A_theme_gives_up_its_ladder_for_the_common_one_and_what_began_keeps_its_edition()
    {
        var own = (await LadderOfAsync("accessibility")) with { Levels = [(await LadderOfAsync("accessibility")).At(2) with { Number = 1, DecideDays = 6 }] };
        await WriteAsync("accessibility", own, 0);
        var begun = await Kernel.RaiseAsync();
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => EndAsync("accessibility", 0));
        Assert.Equal(2, (await EndAsync("accessibility", 1)).Number);
        Assert.Equal(("isc-tf", "accessibility", 1, 6 * Day), await BegunAsync(begun));
        Assert.Equal(("group-accessibility", "default", 1, 10 * Day), await BegunAsync(await Kernel.RaiseAsync()));
        Assert.Equal(new EditionOutcome(), await EndAsync("accessibility", 2));
        Assert.Equal(["key"], (await EndAsync("default", 1)).Problems!.Fields.Keys);
        // Again its own: it counts on, so that no edition has two meanings.
        Assert.Equal(3, (await WriteAsync("accessibility", own with { Levels = [own.At(1) with { DecideDays = 7 }] }, 0)).Number);
        Assert.Equal(("isc-tf", "accessibility", 3, 7 * Day), await BegunAsync(await Kernel.RaiseAsync()));
        Assert.Equal(("isc-tf", "accessibility", 1, 6 * Day), await BegunAsync(begun));
    }

    [Fact]
    public async Task A_ladder_of_no_theme_is_refused_with_the_keys_there_are()
    {
        Assert.Equal(["default", "accessibility", "youth"], (await WriteAsync("accesibility", await LadderOfAsync("default"), 0)).Valid);
        Assert.Equal([("default", 1), ("youth", 0)], await LaddersAsync());
    }

    [Fact]
    public async Task All_ladders_are_one_question_to_the_database()
    {
        using var questions = new Questions();
        // A context that began unheard stays so for a second.
        await using var kernel = await Kernel.StartAsync(Databases);
        await kernel.AskAsync<EditionWriter, EditionOutcome>(People.Secretariat, (writer, cancel) => writer.WriteAsync("accessibility", new Shipped().LadderRules, 0, cancel));
        await kernel.AskAsync<EditionWriter, EditionOutcome>(People.Secretariat, (writer, cancel) => writer.WriteAsync("youth", new Shipped().LadderRules, 0, cancel));
        await using var scope = kernel.Data.Services.CreateAsyncScope();
        questions.Listen(scope.ServiceProvider.GetRequiredService<EscalationDbContext>());
        Assert.Equal(3, (await scope.ServiceProvider.GetRequiredService<Editions>().LaddersAsync(Cancel)).Count);
        Assert.Equal(1, questions.Asked);
    }

    [Fact]
    public async Task What_is_overdue_for_over_twenty_working_days_is_offered_to_who_may_raise_it_until_it_is_raised()
    {
        Assert.Equal([FixedRegister.Old], await OfferedAsync(People.FocalPoint));
        Assert.Equal([StableId.Of("recommendation/other")], await OfferedAsync(People.Stranger));
        Assert.Empty(await OfferedAsync(People.Observer));
        Assert.Empty(await Kernel.ReadAsync(context => context.Issues.ToListAsync(Cancel)));
        await Kernel.RaiseAsync(FromRegister());
        Assert.Empty(await OfferedAsync(People.FocalPoint));
        Assert.Equal([StableId.Of("recommendation/other")], await OfferedAsync(People.Stranger));
    }

    [Theory]
    [InlineData(IssueTrigger.Decide, "decided")]
    [InlineData(IssueTrigger.Resolve, "resolved")]
    internal async Task The_register_is_told_how_what_came_of_its_record_ended(IssueTrigger trigger, string outcome)
    {
        var issue = await Kernel.RaiseAsync(FromRegister());
        await Kernel.MoveAsync(issue.Id, IssueTrigger.Acknowledge, People.Colleague);
        Assert.Empty(await ToldAsync());
        await Kernel.MoveAsync(issue.Id, trigger, People.Colleague);
        var told = Assert.Single(await ToldAsync());
        Assert.Equal((issue.Id, FixedRegister.Old, "accessibility", outcome, "group-accessibility"), (told.Issue.Id, told.Source!.Id, told.Theme, told.Outcome, told.Body));
    }

    private static Raising.RaiseRequest FromRegister() => Kernel.Question() with
    {
        Source = FixedRegister.Old,
        Links = [new() { Kind = LinkKind.Recommendation, Key = FixedRegister.Old.ToString() }],
    };

    private async Task<(string, string, int, int)> BegunAsync(Issue issue)
    {
        var entry = Assert.Single(await Kernel.EntriesAsync(issue.Id));
        return (entry.Body, entry.Ladder, entry.LadderEdition, entry.DecideMinutes);
    }

    private Task<LadderRules> LadderOfAsync(string theme) =>
        Kernel.AskAsync<Editions, LadderRules>(People.Secretariat, async (editions, cancel) => (await editions.LadderOfAsync(theme, cancel)).Rules);

    private Task<List<(string, int)>> LaddersAsync() => Kernel.AskAsync<Editions, List<(string, int)>>(
        People.Secretariat, async (editions, cancel) => [.. (await editions.LaddersAsync(cancel)).Select(l => (l.Key, l.Number))]);

    private Task<EditionOutcome> WriteAsync(string key, LadderRules rules, int version) =>
        Kernel.AskAsync<EditionWriter, EditionOutcome>(People.Secretariat, (writer, cancel) => writer.WriteAsync(key, rules, version, cancel));

    private Task<EditionOutcome> EndAsync(string key, int version) =>
        Kernel.AskAsync<EditionWriter, EditionOutcome>(People.Secretariat, (writer, cancel) => writer.EndAsync(key, version, cancel));

    private Task<List<Guid>> OfferedAsync(Actor actor) =>
        Kernel.AskAsync<Suggestions, List<Guid>>(actor, async (suggestions, cancel) => [.. (await suggestions.ReadAsync(cancel)).Select(s => s.Subject.Id)]);

    private async Task<List<IssueConcluded>> ToldAsync() =>
        [.. (await Kernel.ReadAsync(context => context.Database
            .SqlQuery<string>($"SELECT payload AS \"Value\" FROM isc_outbox WHERE type = 'Isc.Escalation.IssueConcluded'").ToListAsync(Cancel)))
            .Select(payload => JsonSerializer.Deserialize<IssueConcluded>(payload, JsonText.Options)!)];

    public sealed class OnSqlite(SqliteDatabases databases) : ModuleTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : ModuleTests(databases);
}
