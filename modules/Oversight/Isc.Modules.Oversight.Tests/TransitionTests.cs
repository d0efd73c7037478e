using Isc.Modules.Oversight.Changes;
using Isc.Modules.Oversight.Data;

namespace Isc.Modules.Oversight.Tests;

/// <summary>Every standing under every trigger: what is not in the table is refused.</summary>
public sealed class TransitionTests
{
    // The tables of the domain page, written out again: from, trigger, to.
    private static readonly HashSet<(string From, Trigger Trigger, string To)> Expected =
    [
        ("UnderConsideration", Trigger.Accept, "Accepted/NotStarted"),
        ("UnderConsideration", Trigger.AcceptPartly, "PartiallyAccepted/NotStarted"),
        ("UnderConsideration", Trigger.Refuse, "NotAccepted"),
        ("UnderConsideration", Trigger.SetAside, "NotRelevant"),
        ("NotAccepted", Trigger.Reconsider, "UnderConsideration"),
        ("NotRelevant", Trigger.Reconsider, "UnderConsideration"),
        .. from accepted in new[] { "Accepted", "PartiallyAccepted" }
           from row in new[]
           {
               ("NotStarted", Trigger.Start, "InProgress"), ("InProgress", Trigger.ProposeAlternative, "Alternative"),
               ("Alternative", Trigger.AnswerResume, "InProgress"), ("Alternative", Trigger.AnswerClaimed, "Claimed"),
               ("InProgress", Trigger.Claim, "Claimed"), ("Claimed", Trigger.Verify, "Verified"), ("Claimed", Trigger.Return, "InProgress"),
               ("NotStarted", Trigger.Overtaken, "Overtaken"), ("InProgress", Trigger.Overtaken, "Overtaken"),
               ("Alternative", Trigger.Overtaken, "Overtaken"), ("Claimed", Trigger.Overtaken, "Overtaken"),
               ("NotStarted", Trigger.WillNotImplement, "WillNotImplement"), ("InProgress", Trigger.WillNotImplement, "WillNotImplement"),
               ("Alternative", Trigger.WillNotImplement, "WillNotImplement"), ("Claimed", Trigger.WillNotImplement, "WillNotImplement"),
               ("Verified", Trigger.Reopen, "InProgress"), ("Overtaken", Trigger.Reopen, "InProgress"), ("WillNotImplement", Trigger.Reopen, "InProgress"),
           }
           select ($"{accepted}/{row.Item1}", row.Item2, $"{accepted}/{row.Item3}"),
        .. from accepted in new[] { "Accepted", "PartiallyAccepted" }
           from implementation in Enum.GetNames<Implementation>()
           select ($"{accepted}/{implementation}", Trigger.Reconsider, "UnderConsideration"),
    ];

    [Fact]
    public void The_tables_are_those_of_the_domain()
    {
        var actual =
            from standing in Standings()
            from trigger in Enum.GetValues<Trigger>()
            let row = Transitions.Apply(standing, trigger)
            where row is not null
            select (Name(standing), trigger, Name(row.Value.To));
        Assert.Equal(Expected.Order(), actual.Order());
    }

    [Fact]
    public void What_is_said_to_be_allowed_is_what_applies() => Assert.All(Standings(), standing => Assert.Equal(
        Enum.GetValues<Trigger>().Where(trigger => Transitions.Apply(standing, trigger) is not null).Order(),
        Transitions.AllowedOn(standing).Order()));

    private static IEnumerable<Standing> Standings() =>
        from acceptance in Enum.GetValues<Acceptance>()
        let accepted = acceptance is Acceptance.Accepted or Acceptance.PartiallyAccepted
        from implementation in accepted ? Enum.GetValues<Implementation>().Cast<Implementation?>() : [null]
        select new Standing(acceptance, implementation);

    private static string Name(Standing standing) =>
        standing.Implementation is null ? standing.Acceptance.ToString() : $"{standing.Acceptance}/{standing.Implementation}";
}
