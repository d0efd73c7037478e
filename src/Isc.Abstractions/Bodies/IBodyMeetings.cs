namespace Isc.Bodies;

/// <summary>Meetings of the bodies, for kernels that do not stand on Meetings, which implements it. Scoped; as far as the actor may read them.</summary>
public interface IBodyMeetings
{
    /// <summary>Those that begin in these days and are still expected, soonest first; at most 500.</summary>
    Task<IReadOnlyList<BodyMeeting>> ComingAsync(DateOnly from, DateOnly until, CancellationToken cancellationToken);

    /// <summary>The meeting with this id, in whatever state; null for none that the actor may read.</summary>
    Task<BodyMeeting?> FindAsync(Guid id, CancellationToken cancellationToken);
}
