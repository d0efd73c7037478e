using System.Globalization;

namespace Isc.Time;

/// <summary>Dates in words, without the day of the week.</summary>
public static class DateText
{
    /// <summary>The day in the words of <paramref name="culture"/>: 31 March 2021, 2021年3月31日, 31 марта 2021 г.</summary>
    public static string ToLongText(this DateOnly date, CultureInfo culture) => date.ToString(PatternOf(culture), culture);

    /// <summary>The day in the words of the current culture.</summary>
    public static string ToLongText(this DateOnly date) => date.ToLongText(CultureInfo.CurrentCulture);

    private static string PatternOf(CultureInfo culture) => culture.TwoLetterISOLanguageName switch
    {
        "zh" => "yyyy'年'M'月'd'日'",
        "ru" => "d MMMM yyyy 'г.'",
        "es" => "d 'de' MMMM 'de' yyyy",
        _ => "d MMMM yyyy",
    };
}
