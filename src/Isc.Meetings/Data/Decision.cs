using Isc.Access;
using Isc.Data;
using Isc.Data.Access;
using Isc.Text;
using Isc.Time;

namespace Isc.Meetings.Data;

/// <summary>What a body settled. Never changed once issued: a correction is a new decision.</summary>
internal sealed class Decision : Record, IClassified
{
    public static AccessPaths Paths { get; } = AccessPaths.None.In<Decision>(ScopeKind.Body, d => d.BodyKey);

    public required Guid BodyId { get; init; }

    public required string BodyKey { get; init; }

    /// <summary>Null where the source does not say at which meeting.</summary>
    public Guid? MeetingId { get; init; }

    /// <summary>Year of the last possible day.</summary>
    public required int Year { get; init; }

    /// <summary>Counts the body's decisions of the year, from 1.</summary>
    public required int Ordinal { get; init; }

    public string Reference => $"{BodyKey}-{Year}-{Ordinal}";

    public required DecisionKind Kind { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public DateWindow When => new(From, Until);

    /// <summary>A sentence without its full stop.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Why; null where none were given.</summary>
    public LocalizedText? Reasons { get; init; }

    /// <summary>On what it rests: a resolution, a service order; null where it names none.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>The item of the agenda under which it was taken.</summary>
    public Guid? ItemId { get; init; }

    /// <summary>The consultation by correspondence that led to it.</summary>
    public Guid? ConsultationId { get; init; }

    /// <summary>With the state each had when it was made; what became of it since is kept beside.</summary>
    public IReadOnlyList<DecisionRequest> Requests { get; init; } = [];

    /// <summary>True when it is made of requests that hold until they are withdrawn.</summary>
    public bool IsStanding { get; init; }

    /// <summary>The decision that took its place, and since when.</summary>
    public Guid? SupersededBy { get; set; }

    public DateOnly? SupersededOn { get; set; }

    public Classification Class { get; init; }
}
