using System.Globalization;
using Isc.Reporting.Definitions;
using Isc.Reporting.Text;
using Isc.Text;
using Isc.Time;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Composition;

/// <summary>The texts of a definition, filled: 0 is the mandate as cited at the cut-off, 1 the period, 2 the cut-off, 3 the subject.</summary>
internal sealed class ReportWords(IStringLocalizer<Texts> texts, ReportDefinition definition, ReportPeriod period)
{
    private readonly object[] _arguments =
        [definition.MandateOn(period.AsOf)?.In(texts) ?? "", PeriodText(texts, period), period.AsOf.ToLongText(), definition.Subject?.Name?.ToString() ?? ""];

    /// <summary>A text of the definition, or one of the kernel's by its key.</summary>
    public string this[DefinedText text] => Phrase.Format(text.In(texts), _arguments).ToString();

    /// <summary>The same as a phrase, marked where the words are in another language.</summary>
    public Phrase PhraseOf(DefinedText text) => text.Words?.LanguageFor(Languages.Current) is { } language && language != Languages.Current
        ? new Phrase([new Inline(this[text], null, language)])
        : this[text];

    /// <summary>The period in words: a year, a month, both ends, or "up to" its end.</summary>
    public static string PeriodText(IStringLocalizer<Texts> texts, ReportPeriod period) => period.Since is { } since
        ? new DateWindow(since, period.AsOf).ToString(CultureInfo.CurrentCulture)
        : string.Format(CultureInfo.CurrentCulture, texts["Period_UpTo"].Value, period.AsOf.ToLongText());
}
