using Isc.Access;
using Isc.Data;
using Isc.Data.Access;
using Isc.Text;
using Isc.Time;

namespace Isc.Themes.Data;

/// <summary>A theme's plan for a period.</summary>
internal sealed class WorkPlan : Record, IClassified
{
    public static AccessPaths Paths { get; } = AccessPaths.None.In<WorkPlan>(ScopeKind.Theme, p => p.ThemeId);

    public required Guid ThemeId { get; init; }

    public required string Key { get; init; }

    public required LocalizedText Title { get; set; }

    public required DateWindow Period { get; init; }

    public Classification Class { get; init; }
}
