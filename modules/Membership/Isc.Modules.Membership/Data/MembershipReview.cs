namespace Isc.Modules.Membership.Data;

/// <summary>A body looked at the membership, at its reporting or at a pilot.</summary>
internal sealed class MembershipReview : Record
{
    /// <summary>The body; null where the source says only "the group".</summary>
    public Guid? BodyId { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public DateWindow When => new(From, Until);

    /// <summary>What it did, in one sentence.</summary>
    public required LocalizedText Text { get; init; }
}
