namespace Isc.Themes;

/// <summary>What a theme is to the bodies that coordinate it.</summary>
public enum ThemeKind
{
    /// <summary>A thematic area: counted among the areas of intersectoral interest.</summary>
    Area,

    /// <summary>A subject that is reported on and not counted as an area.</summary>
    Topic,

    /// <summary>The subject of an inter-sectoral group.</summary>
    Group,
}
