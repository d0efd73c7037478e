using Isc.Library.Text;
using Isc.Reporting;
using Microsoft.Extensions.Localization;

namespace Isc.Library.Sections;

/// <summary>"A, B and C" in the language of the report.</summary>
internal static class Enumeration
{
    public static Phrase Of(IEnumerable<Phrase> items, IStringLocalizer<Texts> texts)
    {
        var all = items.ToList();
        return all.Count < 2
            ? Phrase.Join("", all)
            : Phrase.Format(texts["List_And"], Phrase.Join(texts["List_Separator"], all[..^1]), all[^1]);
    }
}
