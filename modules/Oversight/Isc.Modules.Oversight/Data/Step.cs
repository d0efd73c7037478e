namespace Isc.Modules.Oversight.Data;

/// <summary>A dated change of a recommendation's standing.</summary>
internal sealed class Step : Record
{
    public required Guid RecommendationId { get; init; }

    /// <summary>First possible day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last possible day: from it on the change counts.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Order of steps that count from the same day.</summary>
    public required int Order { get; init; }

    public required Acceptance Acceptance { get; init; }

    public Implementation? Implementation { get; init; }

    /// <summary>Who made it; null where it is taken over as reported.</summary>
    public Guid? AccountId { get; init; }

    public string? Reason { get; init; }

    public string? Evidence { get; init; }

    public Standing Standing => new(Acceptance, Implementation);
}
