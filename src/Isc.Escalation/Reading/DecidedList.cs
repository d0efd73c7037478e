using System.Globalization;
using Isc.Access;
using Isc.Api;
using Isc.Escalation.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Escalation.Reading;

/// <summary>The public projection: rulings that are marked public, and nothing else whoever asks.</summary>
internal sealed class DecidedList(EscalationDbContext context)
{
    public async Task<Page<DecidedRow>> ReadAsync(PageRequest page, CancellationToken cancellationToken)
    {
        var rulings = context.Rulings.AsNoTracking().Where(r => r.Class == Classification.Public && r.SupersededBy == null);
        if (Cursor.TryRead(page.Cursor, out var key, out var id) && long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            && ticks <= DateTime.MaxValue.Ticks)
        {
            var at = new DateTime(ticks, DateTimeKind.Utc);
            rulings = rulings.Where(r => r.At < at || (r.At == at && r.Id.CompareTo(id) < 0));
        }

        var read = await rulings.OrderByDescending(r => r.At).ThenByDescending(r => r.Id).Take(page.Take + 1)
            .Select(r => new { r.Id, r.Theme, r.At, r.Text }).ToListAsync(cancellationToken);
        var trimmed = page.Trim(read, r => Cursor.After(r.At.Ticks.ToString(CultureInfo.InvariantCulture), r.Id));
        return new([.. trimmed.Items.Select(r => new DecidedRow(r.Id, r.Theme, DateOnly.FromDateTime(r.At), r.Text))], trimmed.Next);
    }
}
