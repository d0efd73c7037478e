using Isc.Modules.EventOverview.Data;
using Isc.Web.Components;

namespace Isc.Modules.EventOverview.ListedEvents;

internal static class ListedEventTone
{
    public static Tone Of(ListedEventState state) => state switch
    {
        ListedEventState.Planned => Tone.Info,
        ListedEventState.Held => Tone.Good,
        _ => Tone.Neutral,
    };
}
