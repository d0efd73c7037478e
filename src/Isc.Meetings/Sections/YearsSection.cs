using Isc.Bodies;
using Isc.Meetings.Panels;
using Isc.Reporting;

namespace Isc.Meetings.Sections;

/// <summary>A chart of a body's meetings over the years, up to the cut-off.</summary>
internal sealed class YearsSection(HeldChart chart, IBodyNames bodies) : IReportSection
{
    public string Key => "meetings.years";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var body = await bodies.RequireAsync(request.Setting("body"), cancellationToken);
        return await chart.DrawAsync(body.Key, cancellationToken, request.Period.AsOf) is { } model ? [new ChartBlock(model)] : [];
    }
}
