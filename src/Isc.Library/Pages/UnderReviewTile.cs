using System.Globalization;
using Isc.Access;
using Isc.Data.Access;
using Isc.Library.Data;
using Isc.Library.Text;
using Isc.Pages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Library.Pages;

internal sealed class UnderReviewTile(LibraryDbContext context, ICurrentActor current, IStringLocalizer<Texts> texts) : IDashboardTile
{
    public async Task<Tile?> LoadAsync(CancellationToken cancellationToken)
    {
        var counts = await context.Documents.AsNoTracking().ReadableBy(current.Actor).GroupBy(d => d.State)
            .Select(group => new { State = group.Key, Count = group.Count() }).ToListAsync(cancellationToken);
        if (counts.Count == 0)
            return null;
        var underReview = counts.Where(c => c.State == DocumentState.UnderReview).Sum(c => c.Count);
        return new(texts["Tile_UnderReview"], underReview.ToString("N0", CultureInfo.CurrentCulture),
            texts["Tile_OfDocuments", counts.Sum(c => c.Count)], "/library?state=UnderReview", 70) { Measure = "documents-under-review" };
    }
}
