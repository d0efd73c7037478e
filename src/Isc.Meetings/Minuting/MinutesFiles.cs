using System.Globalization;
using Isc.Bodies;
using Isc.Meetings.Data;
using Isc.Reporting;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Minuting;

/// <summary>Minutes as files in the house form: numbered paragraphs under the headings of the items.</summary>
internal sealed class MinutesFiles(MeetingsDbContext context, IBodyNames bodies, IDocumentRenderer renderer)
{
    public IReadOnlyList<string> Formats => renderer.Formats;

    public async Task<ReportFile> RenderAsync(MinutesView minutes, string format, string language, string? site, CancellationToken cancellationToken)
    {
        var (culture, words) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Languages.Culture(language);
            return await renderer.RenderAsync(await ComposeAsync(minutes, language, cancellationToken), format, site, cancellationToken);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, words);
        }
    }

    private async Task<ComposedDocument> ComposeAsync(MinutesView minutes, string language, CancellationToken cancellationToken)
    {
        var meeting = await context.Meetings.AsNoTracking().SingleAsync(m => m.Id == minutes.Meeting, cancellationToken);
        var body = await bodies.FindAsync(meeting.BodyKey, cancellationToken);
        var fields = new List<CoverField> { new("date", Plain.Say("Column_Date"), meeting.When.ToString()), new("state", Plain.Say("Column_Status"), Plain.Say("Minutes_" + minutes.State)) };
        if (meeting.Place is { } place)
            fields.Add(new("place", Plain.Say("Meeting_Place"), place));
        return new(
            $"minutes-{meeting.BodyKey}-{meeting.Number?.ToString(CultureInfo.InvariantCulture) ?? meeting.Id.ToString("N")}",
            language,
            meeting.Until,
            new(body?.Name.ToString() ?? meeting.BodyKey, Plain.Say("Minutes_Source"), MinutesNames.TitleOf(meeting), fields, []),
            [.. ChaptersOf(minutes.Paragraphs)]);
    }

    private static IEnumerable<Chapter> ChaptersOf(IReadOnlyList<MinutesParagraphView> paragraphs)
    {
        var heading = default(MinutesParagraphView);
        var blocks = new List<Block>();
        foreach (var paragraph in paragraphs)
        {
            if (!paragraph.Heading)
            {
                blocks.Add(new Paragraph(Phrase.Of(paragraph.Text)));
                continue;
            }

            if (heading is not null || blocks.Count > 0)
                yield return new(heading?.Text.ToString() ?? "", NumbersParagraphs: true, [.. blocks]);
            (heading, blocks) = (paragraph, []);
        }

        yield return new(heading?.Text.ToString() ?? "", NumbersParagraphs: true, blocks);
    }
}
