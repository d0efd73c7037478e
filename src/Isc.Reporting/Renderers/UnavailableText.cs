using System.Globalization;
using Isc.Reporting.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Renderers;

/// <summary>What stands in a report where a section failed.</summary>
internal static class UnavailableText
{
    public static string Of(Unavailable missing, IStringLocalizer<Texts> texts) =>
        string.Format(CultureInfo.CurrentCulture, texts["Section_Unavailable"].Value, missing.Section)
        + (missing.Reason.Length == 0 ? "" : $" [{missing.Reason}]");
}
