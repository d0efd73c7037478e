namespace Isc.Modules.RemoteParticipation.Data;

/// <summary>Where a piece of guidance stands.</summary>
internal enum GuidelineState
{
    InForce,
    UnderReview,
    Superseded,
}
