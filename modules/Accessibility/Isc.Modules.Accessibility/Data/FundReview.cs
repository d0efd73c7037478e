namespace Isc.Modules.Accessibility.Data;

/// <summary>A body looked at how the fund is managed.</summary>
internal sealed class FundReview : Record
{
    public required Guid BodyId { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public DateWindow When => new(From, Until);

    /// <summary>What it did, in one sentence.</summary>
    public required LocalizedText Text { get; init; }
}
