using System.Globalization;
using Isc.Reporting.Definitions;
using Isc.Reporting.Text;
using Isc.Time;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Composition;

/// <summary>The texts of a definition, filled: 0 is the mandate as cited at the cut-off, 1 the period, 2 the cut-off.</summary>
internal sealed class ReportWords(IStringLocalizer<Texts> texts, ReportDefinition definition, ReportPeriod period)
{
    private readonly object[] _arguments =
        [texts[definition.MandateOn(period.AsOf)].Value, PeriodText(texts, period), period.AsOf.ToLongText()];

    public string this[string key] => string.Format(CultureInfo.CurrentCulture, texts[key].Value, _arguments);

    /// <summary>The period in words: a year, a month, both ends, or "up to" its end.</summary>
    public static string PeriodText(IStringLocalizer<Texts> texts, ReportPeriod period) => period.Since is { } since
        ? new DateWindow(since, period.AsOf).ToString(CultureInfo.CurrentCulture)
        : string.Format(CultureInfo.CurrentCulture, texts["Period_UpTo"].Value, period.AsOf.ToLongText());
}
