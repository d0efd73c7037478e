using System.Globalization;
using Isc.Modules.Oversight.Data;

namespace Isc.Modules.Oversight.Recommendations;

internal static class RecommendationList
{
    /// <summary>A page: latest year first, formal before informal, in the order of the report.</summary>
    public static async Task<Page<RecommendationView>> PageAsync(
        this IQueryable<Recommendation> recommendations, RecommendationFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        var wanted = filter.Apply(recommendations);
        if (Cursor.TryRead(page.Cursor, out var key, out var id) && key.Split('|') is [var y, var f, var o]
            && int.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && Enum.TryParse<Form>(f, out var form)
            && int.TryParse(o, NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal))
        {
            wanted = wanted.Where(r => r.Year < year
                || (r.Year == year && (form == Form.Formal && r.Form == Form.Informal
                    || (r.Form == form && (r.Ordinal > ordinal || (r.Ordinal == ordinal && r.Id.CompareTo(id) > 0))))));
        }

        var items = await wanted
            .OrderByDescending(r => r.Year).ThenBy(r => r.Form).ThenBy(r => r.Ordinal).ThenBy(r => r.Id)
            .Take(page.Take + 1).Select(RecommendationView.FromRecord).ToListAsync(cancellationToken);
        return page.Trim(items, r => Cursor.After(string.Create(CultureInfo.InvariantCulture, $"{r.Year}|{r.Form}|{r.Ordinal}"), r.Id));
    }
}
