namespace Isc.Meetings.Data;

/// <summary>Where a revision of minutes is in its life.</summary>
internal enum MinutesState
{
    Draft,

    /// <summary>With those who took part, for comments.</summary>
    Circulated,

    /// <summary>Agreed: read-only.</summary>
    Approved,

    /// <summary>In the library.</summary>
    Published,
}
