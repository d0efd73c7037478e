using System.Globalization;
using Isc.Bodies;
using Isc.Meetings.Reading;
using Isc.Meetings.Sections;
using Isc.Meetings.Text;
using Isc.Pages;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Panels;

/// <summary>Meetings announced and not yet held, with the next of them.</summary>
internal sealed class ExpectedTile(MeetingRecord record, IBodyNames bodies, IStringLocalizer<Texts> texts) : IDashboardTile
{
    // Dashboards show the number; a hundred announced meetings are more than anyone keeps.
    private const int Most = 100;

    public async Task<Tile?> LoadAsync(CancellationToken cancellationToken)
    {
        var expected = await record.ExpectedAsync(Most, cancellationToken);
        if (expected.Count == 0)
            return null;
        var next = expected[0];
        var body = await bodies.FindAsync(next.Body, cancellationToken);
        return new(
            texts["Tile_Expected"],
            expected.Count.ToString("N0", CultureInfo.CurrentCulture),
            texts["Tile_Next", body?.Short ?? next.Body, texts.Of(next.When)],
            $"/meetings/{next.Id}",
            Order: 12) { Measure = "meetings-planned" };
    }
}
