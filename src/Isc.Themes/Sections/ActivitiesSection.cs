using Isc.Bodies;
using Isc.Reporting;
using Isc.Themes.Data;

namespace Isc.Themes.Sections;

/// <summary>The work that went on in the period, as it was given to a body.</summary>
internal sealed class ActivitiesSection(ReportedUpdates updates, IBodyNames bodies) : IReportSection
{
    public string Key => "themes.activities";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var body = await bodies.OfAsync(request, cancellationToken);
        var found = await updates.OfKindAsync(body.Id, request.Period, UpdateKind.Activity, cancellationToken);
        return found.Count == 0 ? [] : [new Bullets([.. found.Select(u => new Bullet(u.Phrase))])];
    }
}
