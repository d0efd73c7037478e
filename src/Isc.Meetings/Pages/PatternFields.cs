using System.Globalization;
using Isc.Meetings.Patterns;
using Isc.Web.Components;

namespace Isc.Meetings.Pages;

/// <summary>The fields of a pattern in a form.</summary>
internal static class PatternFields
{
    private const string Day = "yyyy-MM-dd";

    public static PatternRequest Read(PostedForm form, string dayHint)
    {
        var except = (form.Text("except") ?? "").Split(['\n', ' ', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(text => DateOnly.TryParseExact(text, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : (DateOnly?)null).ToList();
        if (except.Contains(null))
            form.Wrong("except", dayHint);
        return new()
        {
            Rule = form.Text("rule"),
            From = form.Date("from"),
            StartsAt = Written(form.Time("starts")),
            EndsAt = Written(form.Time("ends")),
            Zone = form.Text("zone"),
            Mode = form.Choice("mode"),
            Place = form.Text("place"),
            Except = [.. except.OfType<DateOnly>()],
        };
    }

    public static TimeOnly? TimeOf(string? text) => text is null ? null : TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);

    public static string? Written(IReadOnlyList<DateOnly>? days) =>
        days is null ? null : string.Join('\n', days.Select(day => day.ToString(Day, CultureInfo.InvariantCulture)));

    private static string? Written(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
