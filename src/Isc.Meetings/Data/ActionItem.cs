using Isc.Access;
using Isc.Data;
using Isc.Data.Access;
using Isc.Reporting;
using Isc.Text;

namespace Isc.Meetings.Data;

/// <summary>Something that somebody is to do.</summary>
internal sealed class ActionItem : Record, IClassified
{
    public static AccessPaths Paths { get; } = AccessPaths.None.In<ActionItem>(ScopeKind.Body, a => a.BodyKey)
        .OwnedBy<ActionItem>((action, account) => action.OwnerAccount == account || action.AssignedBy == account);

    /// <summary>The body that follows it up; null where none does.</summary>
    public string? BodyKey { get; init; }

    /// <summary>What asked for it: an outcome's item, a ruling, a recommendation.</summary>
    public required SourceRef Source { get; init; }

    /// <summary>The meeting at which it was agreed; null where another kernel or a decision by correspondence asked for it.</summary>
    public Guid? MeetingId { get; init; }

    /// <summary>What it came from, in one line.</summary>
    public LocalizedText? Topic { get; init; }

    public required LocalizedText Text { get; init; }

    /// <summary>The office that owns it; null where a person does or nobody yet.</summary>
    public Guid? OwnerOffice { get; set; }

    /// <summary>The account that owns it; null where an office does or nobody yet.</summary>
    public Guid? OwnerAccount { get; set; }

    /// <summary>The account that assigned it; null for Isc itself.</summary>
    public Guid? AssignedBy { get; set; }

    public ActionPriority Priority { get; init; }

    public DateOnly? Due { get; set; }

    /// <summary>The first due date that it had.</summary>
    public DateOnly? OriginalDue { get; set; }

    public required ActionState State { get; set; }

    /// <summary>Day on which it came into its state.</summary>
    public required DateOnly Since { get; set; }

    public string? BlockedOn { get; set; }

    public DateOnly? BlockedUntil { get; set; }

    /// <summary>What was done, in the words of whoever did it.</summary>
    public string? Statement { get; set; }

    /// <summary>Symbols of documents, or addresses.</summary>
    public IReadOnlyList<string> Evidence { get; set; } = [];

    /// <summary>The account that said it is done: never the one that verifies.</summary>
    public Guid? DoneBy { get; set; }

    public Guid? VerifiedBy { get; set; }

    /// <summary>Over how many meetings it has stayed open.</summary>
    public int Carried { get; set; }

    /// <summary>The action that took its place.</summary>
    public Guid? SupersededBy { get; set; }

    /// <summary>Day on which its assigner was told that the owner has not answered.</summary>
    public DateOnly? SilenceTold { get; set; }

    public Classification Class { get; init; } = Classification.Internal;

    public bool IsOpen => State is ActionState.Proposed or ActionState.Assigned or ActionState.Accepted or ActionState.InProgress or ActionState.Blocked or ActionState.ClaimedDone;
}
