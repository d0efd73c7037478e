using Isc.Access;
using Isc.Data;
using Isc.Data.Access;
using Isc.Text;
using Isc.Time;

namespace Isc.Meetings.Data;

/// <summary>A meeting of a body.</summary>
internal sealed class Meeting : Record, IClassified
{
    public static AccessPaths Paths { get; } = AccessPaths.None.In<Meeting>(ScopeKind.Body, m => m.BodyKey);

    public required Guid SeriesId { get; init; }

    public required Guid BodyId { get; init; }

    public required string BodyKey { get; init; }

    /// <summary>The day on which the pattern of its series put it; null for one that was planned by itself.</summary>
    public DateOnly? Occurrence { get; init; }

    /// <summary>Local time that the pattern gave it, as HH:mm: with the day, what calendars know the occurrence by.</summary>
    public string? OccursAt { get; init; }

    /// <summary>Number in the series; null where the source gives none.</summary>
    public int? Number { get; init; }

    /// <summary>The number, or 0: puts meetings that share a window in order, and unlike the number is never null in a row comparison.</summary>
    public int Rank { get; init; }

    public LocalizedText? Title { get; init; }

    /// <summary>First possible day.</summary>
    public required DateOnly From { get; set; }

    /// <summary>Last possible day.</summary>
    public required DateOnly Until { get; set; }

    public DateWindow When => new(From, Until);

    /// <summary>What the date is tied to, as the source says: "before the consultation".</summary>
    public LocalizedText? Timing { get; init; }

    /// <summary>Local time as HH:mm, in <see cref="Zone"/>.</summary>
    public string? StartsAt { get; set; }

    public string? EndsAt { get; set; }

    /// <summary>IANA name.</summary>
    public string? Zone { get; set; }

    public MeetingMode Mode { get; set; }

    public string? Place { get; set; }

    /// <summary>Key of the region that it is for; null for all.</summary>
    public string? Region { get; set; }

    public Arrangements Arrangements { get; set; } = new();

    /// <summary>Last day for documents.</summary>
    public DateOnly? DocumentsBy { get; set; }

    /// <summary>Last day for replies to the invitation.</summary>
    public DateOnly? RepliesBy { get; set; }

    public required MeetingState State { get; set; }

    /// <summary>Day on which it is known to have been announced: a report up to an earlier day does not plan it.</summary>
    public DateOnly? AnnouncedOn { get; set; }

    /// <summary>Where it stood before it was moved last.</summary>
    public DateWindow? MovedFrom { get; set; }

    /// <summary>Counts its moves, for calendars.</summary>
    public int Sequence { get; set; }

    public Classification Class { get; init; }
}
