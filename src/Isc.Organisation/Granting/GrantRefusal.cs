namespace Isc.Organisation.Granting;

/// <summary>Why a grant is not moved.</summary>
internal enum GrantRefusal
{
    None,

    /// <summary>There is no such grant.</summary>
    Unknown,

    /// <summary>It is not in a state for it.</summary>
    NotNow,

    /// <summary>It is for another person to do.</summary>
    NotByYou,
}
