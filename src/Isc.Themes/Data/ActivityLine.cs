using Isc.Data;
using Isc.Text;

namespace Isc.Themes.Data;

/// <summary>A line of a theme's latest activity. Its id is that of the message that brought it, so that it is written once.</summary>
internal sealed class ActivityLine : Record
{
    /// <summary>Key, not id: a module may report on a theme that is added later.</summary>
    public required string Theme { get; init; }

    public required DateOnly On { get; init; }

    public required LocalizedText Text { get; init; }

    public string? Path { get; init; }
}
