using Isc.Access;
using Isc.Data;
using Isc.Data.Access;
using Isc.Text;
using Isc.Time;

namespace Isc.Themes.Data;

/// <summary>What a focal point reports of a theme for a period.</summary>
internal sealed class ProgressUpdate : Record, IClassified
{
    public static AccessPaths Paths { get; } = AccessPaths.None.In<ProgressUpdate>(ScopeKind.Theme, u => u.ThemeId);

    public required Guid ThemeId { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly Until { get; init; }

    public required UpdateKind Kind { get; init; }

    public required LocalizedText Text { get; init; }

    /// <summary>Symbols of documents, or addresses.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>Whether reports take it up.</summary>
    public bool ForReport { get; init; }

    /// <summary>The bodies to which it was given.</summary>
    public IReadOnlyList<Guid> GivenTo { get; init; } = [];

    /// <summary>Its place among the updates of its period in a report; lower comes first.</summary>
    public int Position { get; init; }

    public Classification Class { get; init; }

    public DateWindow When => new(From, Until);
}
