using Isc.Themes.Reading;
using Isc.Themes.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Themes.Pages;

/// <summary>A line of a theme's history in words.</summary>
internal static class HistoryText
{
    public static string Of(IStringLocalizer<Texts> texts, HistoryEntry entry) => entry switch
    {
        { Lineage: { } kind, Onward: true, Other: { } other } => texts[$"Lineage_Onward_{kind}", other.Name],
        { Lineage: { } kind, Other: { } other } => texts[$"Lineage_Before_{kind}", other.Name],
        { Ended: true } => texts["History_Ended", entry.Body ?? "–"],
        _ => texts["History_Begun", entry.Body ?? "–"],
    };
}
