namespace Isc.Organisation.Emergencies;

/// <summary>Whether the glass is broken.</summary>
internal enum EmergencyState
{
    /// <summary>The second person is waited for.</summary>
    Asked,

    /// <summary>Whoever asked reads what is restricted.</summary>
    Open,

    /// <summary>It came to its end, or to none.</summary>
    Over,
}
