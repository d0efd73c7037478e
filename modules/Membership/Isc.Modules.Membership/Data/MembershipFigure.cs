namespace Isc.Modules.Membership.Data;

/// <summary>A number of members as a source gives it, where the members themselves are not recorded.</summary>
internal sealed class MembershipFigure : Record
{
    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public DateWindow When => new(From, Until);

    public required MembershipCategory Category { get; init; }

    /// <summary>Null for all Sectors together.</summary>
    public Guid? SectorId { get; init; }

    /// <summary>Null for all regions together.</summary>
    public Guid? RegionId { get; init; }

    public required long Count { get; init; }
}
