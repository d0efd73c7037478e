using System.Globalization;
using Isc.Meetings.Data;
using Isc.Meetings.Recording;
using Isc.Meetings.Recurrence;
using Isc.Meetings.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Patterns;

/// <summary>Whether a pattern can be kept, in the reader's language where it cannot.</summary>
internal sealed class PatternCheck(IStringLocalizer<Texts> words)
{
    /// <returns>The pattern; null where there are problems.</returns>
    public (SeriesPattern? Pattern, Problems Problems) Of(PatternRequest request)
    {
        var (rule, fault) = RuleReader.Read(request.Rule ?? "");
        var problems = new Problems()
            .When(fault is not null, "rule", words[fault?.Key ?? "", fault?.Part ?? ""])
            .When(request.From is null, "from", words["Pattern_NeedsDay"])
            .When(request.StartsAt is null || request.EndsAt is null, "startsAt", words["Pattern_NeedsTimes"])
            .When(request.Zone is null, "zone", words["Pattern_NeedsZone"])
            .When(request.Except?.Count > SeriesPattern.MostExceptions, "except", words["Pattern_Exceptions", SeriesPattern.MostExceptions])
            .Dates(request.From, null)
            .Times(request.StartsAt, request.EndsAt, request.From, null)
            .Setting(request.Zone, request.Mode, request.Place);
        if (problems.Any)
            return (null, problems);
        var pattern = new SeriesPattern(
            rule!.ToString(), request.From!.Value, request.StartsAt!, request.EndsAt!, request.Zone!,
            Kebab<MeetingMode>.TryRead(request.Mode, out var mode) ? mode : MeetingMode.Unknown, request.Place, [.. (request.Except ?? []).Distinct().Order()]);
        return (pattern, problems.When(Wrong(pattern, rule) is not null, "from", Wrong(pattern, rule) ?? ""));
    }

    private string? Wrong(SeriesPattern pattern, RecurrenceRule rule)
    {
        var (first, zone) = (PatternDays.FirstOf(pattern), WallTime.ZoneOf(pattern.Zone)!);
        return !WallTime.Exists(first, zone) ? words["Time_Skipped", pattern.StartsAt, pattern.Zone].Value
            : Occurrences.Of(rule, first, zone).FirstOrDefault() != first ? words["Pattern_FirstDay", pattern.From.ToString("d", CultureInfo.CurrentCulture)].Value
            : rule.Until is not null && Occurrences.Of(rule, first, zone).Count() == RuleReader.Most ? words["Pattern_TooMany", RuleReader.Most].Value
            : null;
    }
}
