using Isc.Modules.Multilingualism.Data;
using Isc.Web.Components;

namespace Isc.Modules.Multilingualism.Mandates;

internal static class MandateTone
{
    public static Tone Of(MandateState state) => state switch
    {
        MandateState.Open => Tone.Warning,
        MandateState.InHand => Tone.Info,
        _ => Tone.Good,
    };
}
