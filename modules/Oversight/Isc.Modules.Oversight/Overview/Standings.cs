using Isc.Modules.Oversight.Data;
using Isc.Web.Components;

namespace Isc.Modules.Oversight.Overview;

/// <summary>What the states look like.</summary>
internal static class Standings
{
    public static Tone ToneOf(Acceptance acceptance) => acceptance switch
    {
        Acceptance.Accepted or Acceptance.PartiallyAccepted => Tone.Good,
        Acceptance.UnderConsideration => Tone.Info,
        Acceptance.NotAccepted => Tone.Warning,
        _ => Tone.Neutral,
    };

    public static Tone ToneOf(Implementation implementation) => implementation switch
    {
        Implementation.Verified => Tone.Good,
        Implementation.InProgress or Implementation.Claimed or Implementation.Alternative => Tone.Info,
        Implementation.WillNotImplement => Tone.Warning,
        _ => Tone.Neutral,
    };
}
