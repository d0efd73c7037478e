using Isc.Data;
using Isc.Text;
using Isc.Time;

namespace Isc.Themes.Data;

/// <summary>A group that combines themes. It is shown on the page of the theme that gives it its name.</summary>
internal sealed class Umbrella : Record
{
    public required Guid ThemeId { get; init; }

    public required Guid BodyId { get; init; }

    /// <summary>The body that agreed to set it up.</summary>
    public required Guid AgreedById { get; init; }

    public required DateWindow Agreed { get; init; }

    /// <summary>Why it was set up, as the end of "in view of …".</summary>
    public required LocalizedText Aim { get; set; }

    /// <summary>Keys of the themes it covers, in order.</summary>
    public IReadOnlyList<string> Covers { get; set; } = [];
}
