namespace Isc.Themes;

/// <summary>Whether a theme is worked on.</summary>
public enum ThemeState
{
    /// <summary>Worked on.</summary>
    Active,

    /// <summary>No longer listed, its end unknown.</summary>
    Dormant,

    /// <summary>Closed, or carried on under another theme.</summary>
    Ended,
}
