using Isc.Data.Access;
using Isc.Modules.Oversight.Data;
using Isc.Modules.Oversight.Recommendations;
using Isc.Modules.Oversight.Text;
using Isc.Pages;

namespace Isc.Modules.Oversight.Overview;

/// <summary>The recommendations that a theme's group deals with.</summary>
internal sealed class ThemePanel(OversightDbContext context, ICurrentActor current, IStringLocalizer<Texts> texts) : IThemePanel
{
    private const int Shown = 10;

    public async Task<Panel?> LoadAsync(string theme, CancellationToken cancellationToken)
    {
        var open = await context.Recommendations.AsNoTracking().ReadableBy(current.Actor)
            .Where(r => r.Theme == theme && (r.Acceptance == Acceptance.UnderConsideration
                || r.Implementation == Implementation.NotStarted || r.Implementation == Implementation.InProgress
                || r.Implementation == Implementation.Alternative || r.Implementation == Implementation.Claimed))
            .OrderByDescending(r => r.Year).ThenBy(r => r.Form).ThenBy(r => r.Ordinal)
            .Take(Shown).Select(RecommendationView.FromRecord).ToListAsync(cancellationToken);
        return open.Count == 0 ? null : new Panel(
            texts["Panel_Title"], typeof(RecommendationTable), new Dictionary<string, object?>(StringComparer.Ordinal) { ["Items"] = open });
    }
}
