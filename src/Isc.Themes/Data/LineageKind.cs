namespace Isc.Themes.Data;

/// <summary>What happened to a theme.</summary>
internal enum LineageKind
{
    Renamed,
    Widened,
    Merged,
    Split,
    Succeeded,
}
