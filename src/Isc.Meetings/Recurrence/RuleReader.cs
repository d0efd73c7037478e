using System.Globalization;
using NodaTime;

namespace Isc.Meetings.Recurrence;

/// <summary>Reads rules. What is outside the subset is refused with the part named, never read as something else.</summary>
internal static class RuleReader
{
    /// <summary>Longest rule, in characters.</summary>
    public const int Longest = 200;

    /// <summary>Most occurrences of a rule.</summary>
    public const int Most = 1_000;

    private static readonly string[] Known = ["FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "WKST"];
    private static readonly string[] OfTheRfc = [.. Known, "BYSECOND", "BYMINUTE", "BYHOUR", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS", "RSCALE", "SKIP"];

    /// <returns>The rule, or what is wrong with it.</returns>
    public static (RecurrenceRule? Rule, RuleFault? Fault) Read(string text)
    {
        if (text.Length > Longest)
            return (null, new(text[..20] + "…", RuleFault.Unreadable));
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        // A semicolon at the end is seen in the wild.
        foreach (var part in text.Trim().TrimEnd(';').ToUpperInvariant().Split(';'))
        {
            if (part.Split('=') is not [var name, { Length: > 0 } value] || !OfTheRfc.Contains(name, StringComparer.Ordinal))
                return (null, new(part, RuleFault.Unreadable));
            if (!Known.Contains(name, StringComparer.Ordinal))
                return (null, new(part, RuleFault.Outside));
            if (!parts.TryAdd(name, value))
                return (null, new(part, RuleFault.Conflict));
        }

        return Read(parts);
    }

    private static (RecurrenceRule? Rule, RuleFault? Fault) Read(Dictionary<string, string> parts)
    {
        RuleFault? fault = null;
        if (parts.ContainsKey("COUNT") && parts.TryGetValue("UNTIL", out var both))
            return (null, new($"UNTIL={both}", RuleFault.Conflict));
        var frequency = parts.GetValueOrDefault("FREQ");
        if (frequency is "SECONDLY" or "MINUTELY" or "HOURLY")
            return (null, new($"FREQ={frequency}", RuleFault.Outside));
        if (!Enum.TryParse<Frequency>(frequency, ignoreCase: true, out var known) || !Enum.IsDefined(known) || char.IsDigit(frequency![0]))
            return (null, new($"FREQ={frequency}", RuleFault.Unreadable));
        var rule = new RecurrenceRule
        {
            Frequency = known,
            Interval = Number("INTERVAL", Most) ?? 1,
            Count = Number("COUNT", Most),
            Until = Value("UNTIL", RuleEnd.Read),
            Days = List("BYDAY", RuleDay.Read, 7),
            MonthDays = List("BYMONTHDAY", MonthDay, 31),
            WeekStart = Value("WKST", RuleDay.DayOf) ?? IsoDayOfWeek.Monday,
        };
        fault ??= OutsideOf(rule, parts);
        return fault is null ? (rule, null) : (null, fault);

        int? Number(string name, int most) => Value(name, text => Whole(text, 1, most));

        T? Value<T>(string name, Func<string, T?> read)
            where T : struct
        {
            if (!parts.TryGetValue(name, out var text))
                return null;
            var value = read(text);
            if (value is null)
                fault ??= new($"{name}={text}", RuleFault.Unreadable);
            return value;
        }

        IReadOnlyList<T> List<T>(string name, Func<string, T?> read, int most)
            where T : struct
        {
            if (!parts.TryGetValue(name, out var text))
                return [];
            var values = text.Split(',').Select(read).ToList();
            if (values.Count > most * 5 || values.Contains(null))
                fault ??= new($"{name}={text}", RuleFault.Unreadable);
            return [.. values.OfType<T>().Distinct()];
        }
    }

    // What the RFC allows and no body needs; and what even the RFC forbids.
    private static RuleFault? OutsideOf(RecurrenceRule rule, Dictionary<string, string> parts)
    {
        var nth = rule.Days.Any(day => day.Nth is not null);
        return rule switch
        {
            { Days.Count: > 0 } when rule.Frequency is Frequency.Daily or Frequency.Yearly => Fault("BYDAY", RuleFault.Outside),
            { Days.Count: > 0, Frequency: Frequency.Weekly } when nth => Fault("BYDAY", RuleFault.Unreadable),
            { MonthDays.Count: > 0, Frequency: Frequency.Weekly } => Fault("BYMONTHDAY", RuleFault.Unreadable),
            { MonthDays.Count: > 0 } when rule.Frequency != Frequency.Monthly => Fault("BYMONTHDAY", RuleFault.Outside),
            { MonthDays.Count: > 0, Days.Count: > 0 } => Fault("BYMONTHDAY", RuleFault.Outside),
            _ => null,
        };

        RuleFault Fault(string name, string key) => new($"{name}={parts[name]}", key);
    }

    private static int? MonthDay(string text) => Whole(text, -31, 31) is { } day and not 0 ? day : null;

    private static int? Whole(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number : null;
}
