using Isc.Data;
using Isc.Text;

namespace Isc.Themes.Data;

/// <summary>A subject coordinated across Sectors. A module with the same id as its key attaches to it.</summary>
internal sealed class Theme : Record
{
    public required string Key { get; init; }

    public required LocalizedText Name { get; set; }

    public LocalizedText? Purpose { get; set; }

    /// <summary>Who takes part: advisory groups, study groups, counsellors, secretariat.</summary>
    public LocalizedText? Actors { get; set; }

    public required ThemeKind Kind { get; set; }

    public ThemeState State { get; set; }
}
