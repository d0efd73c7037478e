using Isc.Meetings.Data;

namespace Isc.Meetings.Upcoming;

/// <summary>Which meetings are a theme's: those of its own groups, and those that decided on it.</summary>
internal static class ThemeMeetings
{
    private const string GroupPrefix = "group-";

    public static bool IsGroupOf(string body, string theme) => body == theme || body == GroupOf(theme);

    public static IQueryable<Meeting> OfTheme(this IQueryable<Meeting> meetings, MeetingsDbContext context, string theme)
    {
        var group = GroupOf(theme);
        return meetings.Where(m => m.BodyKey == theme || m.BodyKey == group || context.Decisions.Any(d => d.MeetingId == m.Id
            && context.DecisionLinks.Any(l => l.DecisionId == d.Id && l.Target == LinkTarget.Theme && l.Key == theme)));
    }

    /// <summary>Those of several themes, and those of a body.</summary>
    public static IQueryable<Meeting> OfThemes(this IQueryable<Meeting> meetings, MeetingsDbContext context, IReadOnlyList<string> themes, string? body)
    {
        var groups = themes.Concat(themes.Select(GroupOf)).ToList();
        return meetings.Where(m => m.BodyKey == body || groups.Contains(m.BodyKey) || context.Decisions.Any(d => d.MeetingId == m.Id
            && context.DecisionLinks.Any(l => l.DecisionId == d.Id && l.Target == LinkTarget.Theme && themes.Contains(l.Key))));
    }

    /// <summary>The theme whose group a body is; the body's own key where it is none.</summary>
    public static string ThemeOf(string body) => body.StartsWith(GroupPrefix, StringComparison.Ordinal) ? body[GroupPrefix.Length..] : body;

    private static string GroupOf(string theme) => GroupPrefix + theme;
}
