using System.Globalization;
using NodaTime;

namespace Isc.Meetings.Recurrence;

/// <summary>A day of the week in a rule.</summary>
/// <param name="Day">Monday to Sunday.</param>
/// <param name="Nth">Which of the month, counted from its end where negative; null for each.</param>
internal readonly record struct RuleDay(IsoDayOfWeek Day, int? Nth = null)
{
    private static readonly string[] Codes = ["", "MO", "TU", "WE", "TH", "FR", "SA", "SU"];

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Nth}{Codes[(int)Day]}");

    public static IsoDayOfWeek? DayOf(string code) => Array.IndexOf(Codes, code, 1) is > 0 and var day ? (IsoDayOfWeek)day : null;

    /// <summary>Reads <c>TU</c>, <c>2TU</c>, <c>+2TU</c>, <c>-1FR</c>.</summary>
    public static RuleDay? Read(string text)
    {
        if (text.Length < 2 || DayOf(text[^2..]) is not { } day)
            return null;
        return text.Length == 2 ? new RuleDay(day)
            : int.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var nth) && nth is >= 1 and <= 5 or >= -5 and <= -1 ? new RuleDay(day, nth)
            : null;
    }
}
