using Isc.Modules.DigitalTransformation.Data;
using Isc.Web.Components;

namespace Isc.Modules.DigitalTransformation.Initiatives;

internal static class InitiativeTone
{
    public static Tone Of(InitiativeState state) => state switch
    {
        InitiativeState.Asked => Tone.Warning,
        InitiativeState.UnderWay => Tone.Info,
        _ => Tone.Good,
    };
}
