using Isc.Access;
using Isc.Meetings.Access;
using Isc.Meetings.Actions;
using Isc.Meetings.Agenda;
using Isc.Meetings.Consulting;
using Isc.Meetings.Data;
using Isc.Meetings.Life;
using Isc.Meetings.Machines;
using Isc.Meetings.Minuting;

namespace Isc.Meetings.Tests;

/// <summary>Every state × trigger × role of every table, against the domain's tables, which are written out again here.</summary>
[Trait("Promise", "I5")]
[Trait("Catalogue", "T24")]
public sealed class MachineTests
{
    private const string Sec = Roles.Secretariat;
    private const string Ch = Roles.Chair;
    private const string Insiders = "focal-point sector-coordinator regional-director task-force chair secretariat";

    [Fact]
    public void Meeting() => Check(MeetingLife.Machine,
        "draft announce announced: secretariat chair", "announced freeze open: secretariat", "announced move announced: secretariat chair", "open move announced: secretariat chair",
        "announced start in-progress: chair secretariat", "open start in-progress: chair secretariat", "in-progress close held: chair secretariat",
        "draft cancel cancelled: chair", "announced cancel cancelled: chair", "open cancel cancelled: chair", "held reopen in-progress: chair");

    [Fact]
    public void Agenda_item() => Check(AgendaItemLife.Machine,
        $"proposed accept planned: {Ch} {Sec}", $"proposed decline declined: {Ch} {Sec}", $"planned open discussing: {Ch} {Sec}", $"discussing settle settled: {Ch} {Sec}",
        $"planned carry-over carried-over: {Ch}", $"discussing carry-over carried-over: {Ch}", $"proposed withdraw withdrawn: {Insiders}", $"planned withdraw withdrawn: {Insiders}");

    [Fact]
    public void Action() => Check(ActionLife.Machine,
    [
        $"proposed assign assigned: {Ch} {Sec}", $"assigned accept accepted: {Insiders}", $"assigned decline proposed: {Insiders}", $"accepted start in-progress: {Insiders}",
        $"in-progress block blocked: {Insiders}", $"blocked resume in-progress: {Insiders}", $"in-progress claim-done claimed-done: {Insiders}",
        $"claimed-done verify verified: sector-coordinator regional-director {Ch} {Sec}", $"claimed-done return in-progress: sector-coordinator regional-director {Ch} {Sec}",
        .. new[] { "assigned", "accepted", "in-progress", "blocked" }.Select(from => $"{from} assign assigned: {Ch} {Sec}"),
        .. new[] { "proposed", "assigned", "accepted", "in-progress", "blocked", "claimed-done" }.SelectMany(from => new[] { $"{from} cancel cancelled: {Ch} {Sec}", $"{from} supersede superseded: {Ch} {Sec}" }),
    ]);

    [Fact]
    public void Minutes() => Check(MinutesLife.Machine,
        $"draft circulate circulated: {Sec}", $"circulated approve approved: {Ch}", $"approved publish published: {Sec}", $"approved correct draft: {Sec}", $"published correct draft: {Sec}");

    [Fact]
    public void Consultation() => Check(ConsultationLife.Machine, $"open close closed: {Ch} {Sec}", $"open withdraw withdrawn: {Ch} {Sec}");

    [Fact]
    public void Without_the_relation_that_a_row_asks_for_nobody_may()
    {
        Assert.DoesNotContain(AgendaItemTrigger.Withdraw, AgendaItemLife.Machine.AllowedTo(ActorOf(Ch), AgendaItemState.Planned, _ => false));
        Assert.Empty(ActionLife.Machine.AllowedTo(ActorOf(Roles.TaskForce), ActionState.InProgress, _ => false));
        Assert.DoesNotContain(ActionTrigger.Verify, ActionLife.Machine.AllowedTo(ActorOf(Ch), ActionState.ClaimedDone, _ => false));
    }

    [Fact]
    public void Each_trigger_of_a_table_has_one_permission_and_each_permission_is_declared()
    {
        var declared = new MeetingsPermissions().Permissions.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var routes in new IEnumerable<(string Trigger, string Permission)>[] { Of(MeetingLife.Machine), Of(AgendaItemLife.Machine), Of(ActionLife.Machine), Of(MinutesLife.Machine), Of(ConsultationLife.Machine) })
        {
            Assert.Equal(routes.Count(), routes.DistinctBy(r => r.Trigger).Count());
            Assert.All(routes, r => Assert.Contains(r.Permission, declared));
        }
    }

    [Fact]
    public void Reference_page_is_made_from_the_tables()
    {
        var path = Path.Combine(Root(), "docs", "reference", "meetings.md");
        if (Environment.GetEnvironmentVariable("ISC_WRITE_REFERENCE") == "1")
            File.WriteAllText(path, ReferencePage.Make());
        Assert.Equal(File.ReadAllText(path), ReferencePage.Make());
    }

    private static void Check<TState, TTrigger>(Machine<TState, TTrigger> machine, params IReadOnlyList<string> domain)
        where TState : struct, Enum
        where TTrigger : struct, Enum
    {
        var expected = domain.Select(row => row.Split(": ")).ToDictionary(row => string.Join(' ', row[0].Split(' ')[..2]), row => (To: row[0].Split(' ')[2], Roles: row[1].Split(' ').ToHashSet(StringComparer.Ordinal)), StringComparer.Ordinal);
        foreach (var state in Enum.GetValues<TState>())
        {
            foreach (var trigger in Enum.GetValues<TTrigger>())
            {
                var row = expected.GetValueOrDefault($"{Kebab<TState>.Of(state)} {Kebab<TTrigger>.Of(trigger)}");
                Assert.Equal(row.To, machine.Find(state, trigger) is { } found ? Kebab<TState>.Of(found.To) : null);
                foreach (var role in Roles.All)
                    Assert.Equal(row.Roles?.Contains(role) == true, machine.AllowedTo(ActorOf(role), state, _ => true).Contains(trigger));
            }
        }
    }

    private static IEnumerable<(string Trigger, string Permission)> Of<TState, TTrigger>(Machine<TState, TTrigger> machine)
        where TState : struct, Enum
        where TTrigger : struct, Enum => machine.Routes.Select(r => (Kebab<TTrigger>.Of(r.Trigger), r.Permission)).ToList();

    private static Actor ActorOf(string role) => new(Guid.CreateVersion7(), "account")
    {
        Permissions = new MeetingsPermissions().Permissions.Where(p => p.Roles.Contains(role)).Select(p => p.Name).ToHashSet(StringComparer.Ordinal),
    };

    private static string Root()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Isc.sln")))
                return at.FullName;
        }

        throw new InvalidOperationException("The source tree is not above the tests.");
    }
}
