using System.Globalization;
using Isc.Api;
using Isc.Modules.Accessibility.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Modules.Accessibility.Fund;

internal static class Ledger
{
    /// <summary>A page of the ledger, newest first.</summary>
    public static async Task<Page<FundEntryView>> PageAsync(
        this IQueryable<FundEntry> ledger, FundEntryKind? kind, PageRequest page, CancellationToken cancellationToken)
    {
        var wanted = kind is null ? ledger : ledger.Where(e => e.Kind == kind);
        if (Cursor.TryRead(page.Cursor, out var day, out var id)
            && DateOnly.TryParseExact(day, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from))
            wanted = wanted.Where(e => e.From < from || (e.From == from && e.Id.CompareTo(id) < 0));

        var items = await wanted
            .OrderByDescending(e => e.From).ThenByDescending(e => e.Id)
            .Take(page.Take + 1).Select(e => FundEntryView.Of(e)).ToListAsync(cancellationToken);
        return page.Trim(items, e => Cursor.After(e.When.From.ToString("O", CultureInfo.InvariantCulture), e.Id));
    }
}
