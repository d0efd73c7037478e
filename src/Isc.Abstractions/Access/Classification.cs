namespace Isc.Access;

/// <summary>Who may read a record, from widest to narrowest.</summary>
public enum Classification
{
    /// <summary>Everyone.</summary>
    Public,

    /// <summary>Members with an account, whatever their Sector.</summary>
    Members,

    /// <summary>The secretariat and the persons who coordinate.</summary>
    Internal,

    /// <summary>Named persons.</summary>
    Restricted,
}
