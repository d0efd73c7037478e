using Isc.Bodies;
using Isc.Text;

namespace Isc.Reporting.Tests.Fakes;

/// <summary>Meetings of the bodies, without the kernel that keeps them.</summary>
internal sealed class FixedMeetings : IBodyMeetings
{
    public static readonly BodyMeeting Council = Of("council", new(2021, 6, 8), new(2021, 5, 25));

    public static readonly BodyMeeting Tsag = Of("tsag", new(2021, 10, 25), null);

    public Task<IReadOnlyList<BodyMeeting>> ComingAsync(DateOnly from, DateOnly until, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<BodyMeeting>>([.. new[] { Council, Tsag }.Where(meeting => meeting.From >= from && meeting.From <= until)]);

    public Task<BodyMeeting?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        Task.FromResult(new[] { Council, Tsag }.SingleOrDefault(meeting => meeting.Id == id));

    private static BodyMeeting Of(string body, DateOnly from, DateOnly? documentsBy) =>
        new(StableId.Of($"meeting/{body}"), body, LocalizedText.English($"Meeting of {body}"), from, documentsBy, $"/meetings/{body}");
}
