using System.Globalization;

namespace Isc.Time;

/// <summary>Dates in words, without the day of the week.</summary>
public static class DateText
{
    /// <summary>The day in the words of <paramref name="culture"/>: 31 March 2021, 2021年3月31日, 31 марта 2021 г., 1er avril 2021.</summary>
    public static string ToLongText(this DateOnly date, CultureInfo culture) => date.ToString(PatternOf(culture, date.Day), culture);

    /// <summary>The day in the words of the current culture.</summary>
    public static string ToLongText(this DateOnly date) => date.ToLongText(CultureInfo.CurrentCulture);

    /// <summary>An instant in the words of the current culture: 31 March 2021, 14:30 UTC.</summary>
    public static string ToLongText(this DateTime utc) => string.Create(
        CultureInfo.InvariantCulture, $"{DateOnly.FromDateTime(utc).ToLongText()}, {utc:HH:mm} UTC");

    private static string PatternOf(CultureInfo culture, int day) => culture.TwoLetterISOLanguageName switch
    {
        "zh" => "yyyy'年'M'月'd'日'",
        "ru" => "d MMMM yyyy'\u00A0г.'",
        "fr" when day == 1 => "d'er' MMMM yyyy",
        "es" => "d 'de' MMMM 'de' yyyy",
        _ => "d MMMM yyyy",
    };
}
