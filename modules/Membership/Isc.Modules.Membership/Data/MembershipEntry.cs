namespace Isc.Modules.Membership.Data;

/// <summary>The membership of one entity, from joining to leaving.</summary>
internal sealed class MembershipEntry : Record
{
    /// <summary>Its name; null where the source counts it without naming it.</summary>
    public string? Entity { get; init; }

    public required MembershipCategory Category { get; init; }

    /// <summary>The Sector it joined; null where that is not recorded.</summary>
    public Guid? SectorId { get; init; }

    /// <summary>The region it belongs to; null where that is not recorded.</summary>
    public Guid? RegionId { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public DateWindow Joined => new(From, Until);

    public DateOnly? LeftFrom { get; set; }

    public DateOnly? LeftUntil { get; set; }

    /// <summary>When it left; null for a member.</summary>
    public DateWindow? Left => LeftFrom is { } from && LeftUntil is { } until ? new(from, until) : null;
}
