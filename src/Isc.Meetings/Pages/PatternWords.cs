using System.Globalization;
using Isc.Meetings.Data;
using Isc.Meetings.Recurrence;
using Isc.Meetings.Text;
using Isc.Text;
using Isc.Time;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Pages;

/// <summary>Patterns in words.</summary>
internal static class PatternWords
{
    /// <summary>"Every 2 months: third Thursday, 14:00–16:00 Europe/Zurich, until 31 December 2026".</summary>
    public static string Recurring(this IStringLocalizer<Texts> texts, SeriesPattern pattern)
    {
        var rule = RuleReader.Read(pattern.Rule).Rule!;
        var days = rule.Days.Count > 0 ? rule.Days.Select(day => texts.DayOf(day))
            : rule.MonthDays.Count > 0 ? rule.MonthDays.Select(day => texts[day > 0 ? "Rule_DayOfMonth" : "Rule_DayFromEnd", Math.Abs(day)].Value)
            : [];
        List<string> parts = [rule.Interval == 1 ? texts[$"Rule_{rule.Frequency}"] : texts.Plural($"Rule_Every{rule.Frequency}", rule.Interval), .. days, $"{pattern.StartsAt}–{pattern.EndsAt} {pattern.Zone}"];
        if (rule.Count is { } count)
            parts.Add(texts.Plural("Rule_Times", count));
        if (rule.Until is { } until)
            parts.Add(texts["Rule_Until", until.At.Date.ToDateOnly().ToLongText()]);
        return string.Join(texts["Requests_Separator"], parts);
    }

    private static string DayOf(this IStringLocalizer<Texts> texts, RuleDay day)
    {
        var name = CultureInfo.CurrentCulture.DateTimeFormat.GetDayName((DayOfWeek)((int)day.Day % 7));
        return day.Nth is not { } nth ? name : texts[nth > 0 ? "Rule_NthDay" : "Rule_NthFromEnd", Math.Abs(nth), name];
    }
}
