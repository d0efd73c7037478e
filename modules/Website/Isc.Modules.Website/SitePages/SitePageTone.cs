using Isc.Modules.Website.Data;
using Isc.Web.Components;

namespace Isc.Modules.Website.SitePages;

internal static class SitePageTone
{
    public static Tone Of(SitePageState state) => state switch
    {
        SitePageState.UpToDate => Tone.Good,
        SitePageState.BeingImproved => Tone.Warning,
        _ => Tone.Neutral,
    };
}
