using Isc.Modules.RemoteParticipation.Data;

namespace Isc.Modules.RemoteParticipation.Guidelines;

/// <summary>Where a piece of guidance shall stand.</summary>
internal sealed record GuidelineChange
{
    public required GuidelineState State { get; init; }
}
