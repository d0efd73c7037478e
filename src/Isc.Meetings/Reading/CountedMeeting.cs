using Isc.Reporting;
using Isc.Time;

namespace Isc.Meetings.Reading;

/// <summary>A meeting that is counted or expected.</summary>
internal sealed record CountedMeeting(Guid Id, string Body, int? Number, DateWindow When, Isc.Text.LocalizedText? Timing)
{
    public SourceRef Source => new("meeting", Id, $"/meetings/{Id}");
}
