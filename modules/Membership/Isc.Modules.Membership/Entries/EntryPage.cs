using System.Globalization;
using Isc.Api;
using Isc.Modules.Membership.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Modules.Membership.Entries;

internal static class EntryPage
{
    /// <summary>A page of the register, latest joined first.</summary>
    public static async Task<Page<MembershipEntry>> PageAsync(
        this IQueryable<MembershipEntry> entries, PageRequest page, CancellationToken cancellationToken)
    {
        if (Cursor.TryRead(page.Cursor, out var day, out var id)
            && DateOnly.TryParseExact(day, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from))
            entries = entries.Where(e => e.From < from || (e.From == from && e.Id.CompareTo(id) < 0));

        var items = await entries
            .OrderByDescending(e => e.From).ThenByDescending(e => e.Id)
            .Take(page.Take + 1).ToListAsync(cancellationToken);
        return page.Trim(items, e => Cursor.After(e.From.ToString("O", CultureInfo.InvariantCulture), e.Id));
    }
}
