using Isc.Bodies;
using Isc.Meetings.Data;
using Isc.Meetings.Reading;
using Isc.Meetings.Text;
using Isc.Organisation;
using Isc.Reporting;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Sections;

/// <summary>How the Regional Offices took part in a body's meetings.</summary>
internal sealed class AttendanceSection(
    MeetingRecord record, IBodyNames bodies, IOrganisation organisation, IStringLocalizer<Texts> texts) : IReportSection
{
    private const string RegionalPosts = "regional-";

    public string Key => "meetings.attendance";

    public async Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        var body = await bodies.RequireAsync(request.Setting("body"), cancellationToken);
        var rows = await record.AttendanceAsync(body.Key, request.Period, cancellationToken);
        var regional = (await organisation.OfficesAsync(cancellationToken)).Where(IsRegional).ToDictionary(o => o.Id);
        return [.. rows.Where(a => regional.ContainsKey(a.OfficeId) && a.Presence is Presence.Remote or Presence.Present or Presence.Attended)
            .GroupBy(a => a.Presence == Presence.Remote)
            .Select(group => new Paragraph(Phrase.Format(
                texts[group.Key ? "Attendance_Remote" : "Attendance_Attended"], body.Short, NamesOf(group, regional))))];
    }

    private static Phrase NamesOf(IEnumerable<Attendance> rows, Dictionary<Guid, OfficeInfo> offices) =>
        Phrase.Join(", ", rows.GroupBy(a => a.OfficeId).Select(office =>
            Phrase.Of(offices[office.Key].Name, [.. office.Select(a => new SourceRef("attendance", a.Id, a.MeetingId is { } m ? $"/meetings/{m}" : null))])));

    // The offices themselves, and the posts at their head.
    private static bool IsRegional(OfficeInfo office) => office.Kind switch
    {
        OfficeKind.RegionalOffice => true,
        OfficeKind.Post => office.Key.StartsWith(RegionalPosts, StringComparison.Ordinal),
        _ => false,
    };
}
