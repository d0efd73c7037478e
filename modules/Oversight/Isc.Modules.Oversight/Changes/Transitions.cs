using Isc.Modules.Oversight.Data;
using static Isc.Modules.Oversight.Changes.Trigger;
using static Isc.Modules.Oversight.Data.Acceptance;
using static Isc.Modules.Oversight.Data.Implementation;
using static Isc.Modules.Oversight.OversightPermissions;

namespace Isc.Modules.Oversight.Changes;

/// <summary>The state tables of both axes. What is not a row is refused.</summary>
internal static class Transitions
{
    public static IReadOnlyList<Transition<Acceptance>> OfAcceptance { get; } =
    [
        new(UnderConsideration, Trigger.Accept, Acceptance.Accepted, OversightPermissions.Accept),
        new(UnderConsideration, AcceptPartly, PartiallyAccepted, OversightPermissions.Accept, Need.Reason),
        new(UnderConsideration, Refuse, NotAccepted, OversightPermissions.Accept, Need.Reason),
        new(UnderConsideration, SetAside, NotRelevant, OversightPermissions.Accept, Need.Reason),
        new(Acceptance.Accepted, Reconsider, UnderConsideration, OversightPermissions.Accept, Need.Reason),
        new(PartiallyAccepted, Reconsider, UnderConsideration, OversightPermissions.Accept, Need.Reason),
        new(NotAccepted, Reconsider, UnderConsideration, OversightPermissions.Accept, Need.Reason),
        new(NotRelevant, Reconsider, UnderConsideration, OversightPermissions.Accept, Need.Reason),
    ];

    public static IReadOnlyList<Transition<Implementation>> OfImplementation { get; } =
    [
        new(NotStarted, Start, InProgress, Progress),
        new(InProgress, ProposeAlternative, Alternative, Progress, Need.Reason),
        new(Alternative, AnswerResume, InProgress, OversightPermissions.Verify),
        new(Alternative, AnswerClaimed, Claimed, OversightPermissions.Verify),
        new(InProgress, Claim, Claimed, Progress, Need.EvidenceOrReason),
        new(Claimed, Trigger.Verify, Verified, OversightPermissions.Verify),
        new(Claimed, Return, InProgress, OversightPermissions.Verify, Need.Reason),
        .. from open in new[] { NotStarted, InProgress, Alternative, Claimed }
           from end in new[] { (Trigger: Trigger.Overtaken, To: Implementation.Overtaken), (Trigger: Trigger.WillNotImplement, To: Implementation.WillNotImplement) }
           select new Transition<Implementation>(open, end.Trigger, end.To, OversightPermissions.Verify, Need.Reason),
        .. from closed in new[] { Verified, Implementation.Overtaken, Implementation.WillNotImplement }
           select new Transition<Implementation>(closed, Reopen, InProgress, OversightPermissions.Verify, Need.Reason),
    ];

    public static IReadOnlyList<Trigger> AllowedOn(Standing standing) =>
    [
        .. OfAcceptance.Where(row => row.From == standing.Acceptance).Select(row => row.Trigger),
        .. OfImplementation.Where(row => standing.IsAccepted && row.From == standing.Implementation).Select(row => row.Trigger),
    ];

    /// <summary>Where <paramref name="trigger"/> leads from <paramref name="standing"/>; null where no row says so.</summary>
    public static (Standing To, string Permission, Need Need)? Apply(Standing standing, Trigger trigger)
    {
        if (OfAcceptance.SingleOrDefault(row => row.From == standing.Acceptance && row.Trigger == trigger) is { } acceptance)
        {
            var to = new Standing(acceptance.To, null);
            return (to with { Implementation = to.IsAccepted ? NotStarted : null }, acceptance.Permission, acceptance.Need);
        }

        return standing.IsAccepted && OfImplementation.SingleOrDefault(row => row.From == standing.Implementation && row.Trigger == trigger) is { } progress
            ? (standing with { Implementation = progress.To }, progress.Permission, progress.Need)
            : null;
    }
}
