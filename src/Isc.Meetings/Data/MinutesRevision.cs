using Isc.Access;
using Isc.Data;
using Isc.Data.Access;

namespace Isc.Meetings.Data;

/// <summary>A revision of the minutes of a meeting. An approved one is never changed: a correction is a new revision.</summary>
internal sealed class MinutesRevision : Record, IClassified
{
    public static AccessPaths Paths { get; } = AccessPaths.None.In<MinutesRevision>(ScopeKind.Body, m => m.BodyKey);

    public required Guid MeetingId { get; init; }

    public required string BodyKey { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required MinutesState State { get; set; }

    public IReadOnlyList<MinutesParagraph> Paragraphs { get; set; } = [];

    public Classification Class { get; init; }

    /// <summary>Why the revision before was not good enough; null for the first.</summary>
    public string? Reason { get; init; }

    public DateOnly? CirculatedOn { get; set; }

    /// <summary>Last day for comments.</summary>
    public DateOnly? CommentsBy { get; set; }

    /// <summary>The item of a later meeting under which it is approved.</summary>
    public Guid? ItemId { get; set; }

    public DateOnly? ApprovedOn { get; set; }

    public Guid? ApprovedBy { get; set; }

    /// <summary>Its document in the library.</summary>
    public Guid? DocumentId { get; set; }

    public bool IsFinal => State is MinutesState.Approved or MinutesState.Published;
}
