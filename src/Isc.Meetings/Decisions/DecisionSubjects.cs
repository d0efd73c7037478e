using Isc.Meetings.Data;
using Isc.Text;
using Isc.Themes;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Decisions;

/// <summary>Which theme a decision is about, by name.</summary>
internal sealed class DecisionSubjects(MeetingsDbContext context, IThemeNames themes)
{
    /// <summary>
    /// By decision: its only theme or, of several, the one whose group it concerns too. None for a decision on several themes alike.
    /// </summary>
    public async Task<IReadOnlyDictionary<Guid, LocalizedText>> OfAsync(IEnumerable<Decision> decisions, CancellationToken cancellationToken)
    {
        var ids = decisions.Select(d => d.Id).ToList();
        var links = await context.DecisionLinks.AsNoTracking().Where(l => ids.Contains(l.DecisionId)).ToListAsync(cancellationToken);
        var names = await themes.NamesAsync(cancellationToken);
        return links.GroupBy(l => l.DecisionId)
            .Select(d => (d.Key, Theme: ThemeOf([.. d])))
            .Where(d => d.Theme is not null && names.ContainsKey(d.Theme))
            .ToDictionary(d => d.Key, d => names[d.Theme!]);
    }

    private static string? ThemeOf(IReadOnlyList<DecisionLink> links)
    {
        var all = KeysOf(links, LinkTarget.Theme);
        var led = all.Count == 1 ? all : [.. all.Intersect(KeysOf(links, LinkTarget.Body), StringComparer.Ordinal)];
        return led is [var only] ? only : null;
    }

    private static List<string> KeysOf(IEnumerable<DecisionLink> links, LinkTarget target) =>
        [.. links.Where(l => l.Target == target).Select(l => l.Key)];
}
