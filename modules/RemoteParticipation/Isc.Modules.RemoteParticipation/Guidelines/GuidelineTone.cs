using Isc.Modules.RemoteParticipation.Data;
using Isc.Web.Components;

namespace Isc.Modules.RemoteParticipation.Guidelines;

internal static class GuidelineTone
{
    public static Tone Of(GuidelineState state) => state switch
    {
        GuidelineState.InForce => Tone.Good,
        GuidelineState.UnderReview => Tone.Warning,
        _ => Tone.Neutral,
    };
}
