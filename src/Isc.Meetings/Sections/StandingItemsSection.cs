using Isc.Access;
using Isc.Bodies;
using Isc.Meetings.Reading;
using Isc.Meetings.Text;
using Isc.Reporting;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Sections;

/// <summary>What stands on every agenda of a body.</summary>
internal sealed class StandingItemsSection(MeetingRecord record, IBodyNames bodies, ICurrentActor current, IStringLocalizer<Texts> texts) : IReportSection
{
    public string Key => "meetings.standing-items";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var body = await bodies.RequireAsync(request.Setting("body"), cancellationToken);
        var series = await record.SeriesAsync(body.Key, cancellationToken);
        return [.. series.SelectMany(s => s.StandingItems.Where(item => item.Since.Until <= request.Period.AsOf && !(item.Until < request.Period.AsOf) && current.Actor.Readable.Contains(item.Class)).Select(item =>
            new Paragraph(Phrase.Format(
                texts["StandingItem"], body.Short, Sentences.Bare(item.Text, new SourceRef("series", s.Id, $"/meetings?body={body.Key}"))))))];
    }
}
