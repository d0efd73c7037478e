using Isc.Data;
using Isc.Time;

namespace Isc.Themes.Data;

/// <summary>How a theme became another.</summary>
internal sealed class ThemeLineage : Record
{
    public required Guid FromThemeId { get; init; }

    public required Guid ToThemeId { get; init; }

    public required LineageKind Kind { get; init; }

    public required DateWindow When { get; init; }
}
