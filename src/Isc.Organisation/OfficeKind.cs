namespace Isc.Organisation;

/// <summary>What an office is.</summary>
public enum OfficeKind
{
    /// <summary>One of the three Sectors.</summary>
    Sector,

    /// <summary>The secretariat of a Sector.</summary>
    Bureau,

    /// <summary>The General Secretariat.</summary>
    GeneralSecretariat,

    /// <summary>A department or unit of the General Secretariat.</summary>
    Department,

    /// <summary>One of the six regions.</summary>
    Region,

    /// <summary>The Union's office in a region.</summary>
    RegionalOffice,

    /// <summary>One post, or all posts of one kind: the Chiefs of departments.</summary>
    Post,
}
