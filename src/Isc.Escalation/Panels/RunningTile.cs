using System.Globalization;
using Isc.Access;
using Isc.Escalation.Access;
using Isc.Escalation.Reading;
using Isc.Escalation.Text;
using Isc.Pages;
using Isc.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Escalation.Panels;

/// <summary>How many issues run, and how many of them are late.</summary>
internal sealed class RunningTile(Board board, ICurrentActor current, IStringLocalizer<Texts> texts) : IDashboardTile
{
    public async Task<Tile?> LoadAsync(CancellationToken cancellationToken)
    {
        if (!current.Actor.May(EscalationPermissions.Read))
            return null;
        var counts = await board.CountAsync(cancellationToken);
        return new(texts["Tile_Running"], counts.Running.ToString("N0", CultureInfo.CurrentCulture), texts.Plural("Overdue_Count", counts.Overdue), "/escalations", Order: 14) { Measure = "issues-running" };
    }
}
