using Isc.Access;
using Isc.Data;
using Isc.Data.Access;
using Isc.Text;

namespace Isc.Meetings.Data;

/// <summary>An item of a meeting's agenda, or of a body's backlog.</summary>
internal sealed class AgendaItem : Record, IClassified
{
    public static AccessPaths Paths { get; } = AccessPaths.None.In<AgendaItem>(ScopeKind.Body, i => i.BodyKey);

    public required string BodyKey { get; init; }

    /// <summary>Null in the backlog.</summary>
    public Guid? MeetingId { get; set; }

    /// <summary>The item it stands under; null at the top.</summary>
    public Guid? ParentId { get; set; }

    /// <summary>Sorts it among its siblings. Gaps let one move without touching the others; numbers are made when the agenda is read.</summary>
    public int Place { get; set; }

    public AgendaItemKind Kind { get; set; }

    public required AgendaItemState State { get; set; }

    public required LocalizedText Title { get; set; }

    /// <summary>Who introduces it, by name or post.</summary>
    public string? Presenter { get; set; }

    public ExpectedResult Expected { get; set; }

    public int? Minutes { get; set; }

    /// <summary>Who may see it; never wider than the item it stands under.</summary>
    public Classification Class { get; set; }

    /// <summary>Key of the standing item of the series that it is; null for others.</summary>
    public string? StandingKey { get; init; }

    /// <summary>Keys of the sources that fill it.</summary>
    public IReadOnlyList<string> Sources { get; set; } = [];

    /// <summary>What the sources gave when the agenda was fixed; null while they are still asked.</summary>
    public FilledAgenda? Filled { get; set; }

    public IReadOnlyList<AgendaDocument> Documents { get; set; } = [];

    /// <summary>The item of an earlier meeting that goes on here.</summary>
    public Guid? CarriedFrom { get; init; }

    /// <summary>How often it has been carried over.</summary>
    public int Carried { get; init; }

    /// <summary>The account that proposed it; null for what Isc put there itself.</summary>
    public Guid? ProposedBy { get; init; }

    /// <summary>Why it was declined or withdrawn.</summary>
    public string? Reason { get; set; }

    /// <summary>On the agenda, whether dealt with or not.</summary>
    public bool IsNumbered => State is AgendaItemState.Planned or AgendaItemState.Discussing or AgendaItemState.Settled or AgendaItemState.CarriedOver;

    /// <summary>Still to be dealt with.</summary>
    public bool IsUnsettled => State is AgendaItemState.Planned or AgendaItemState.Discussing;
}
