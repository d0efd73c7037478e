using System.Globalization;
using NodaTime;

namespace Isc.Meetings.Tests.Recurrence;

/// <summary>A case of libical's table: a rule, its first start and the starts it gives.</summary>
internal sealed record LibicalCase(string Rule, LocalDateTime First, IReadOnlyList<LocalDateTime> Expected)
{
    public static IReadOnlyList<LibicalCase> ReadAll()
    {
        var cases = new List<LibicalCase>();
        string? rule = null;
        LocalDateTime? first = null;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Recurrence", "rrule-libical.txt")))
        {
            var (name, value) = line.IndexOf(':', StringComparison.Ordinal) is > 0 and var cut ? (line[..cut], line[(cut + 1)..].Trim()) : ("", "");
            if (name == "RRULE")
                (rule, first) = (value, null);
            else if (name == "DTSTART" && Read(value) is { } start)
                first = start;
            else if (name == "INSTANCES" && rule is not null && first is not null && value.Split(',').Select(Read).ToList() is var starts && !starts.Contains(null))
                cases.Add(new(rule, first.Value, [.. starts.OfType<LocalDateTime>()]));
        }

        return cases;
    }

    private static LocalDateTime? Read(string text) => DateTime.TryParseExact(
        text, ["yyyyMMdd", "yyyyMMdd'T'HHmmss", "yyyyMMdd'T'HHmmss'Z'"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? LocalDateTime.FromDateTime(at) : null;
}
