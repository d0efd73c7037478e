using Isc.Modules.RemoteParticipation.Data;

namespace Isc.Modules.RemoteParticipation.Guidelines;

/// <summary>A piece of guidance as the API shows it.</summary>
internal sealed record GuidelineView(
    Guid Id, int Version, LocalizedText Title, string? Platform, DateWindow When, GuidelineState State, string? Citation)
{
    public static GuidelineView Of(Guideline guideline) => new(
        guideline.Id, guideline.Version, guideline.Title, guideline.Platform, guideline.When, guideline.State, guideline.Citation);
}
