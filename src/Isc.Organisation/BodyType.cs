namespace Isc.Organisation;

/// <summary>What a body is.</summary>
public enum BodyType
{
    /// <summary>The Plenipotentiary Conference and the Council.</summary>
    Governing,

    /// <summary>A working group of the Council.</summary>
    CouncilGroup,

    /// <summary>The advisory group of a Sector.</summary>
    AdvisoryGroup,

    /// <summary>Coordinates on the membership's side.</summary>
    MembershipCoordination,

    /// <summary>Coordinates on the secretariat's side.</summary>
    TaskForce,

    /// <summary>The focal points of one thematic area.</summary>
    FocalPointGroup,

    /// <summary>A working group of Sectors and General Secretariat.</summary>
    IntersectoralGroup,

    /// <summary>Combines several themes.</summary>
    UmbrellaGroup,

    /// <summary>Management of the Union.</summary>
    Management,

    /// <summary>Audits, inspects or advises on oversight.</summary>
    Oversight,
}
