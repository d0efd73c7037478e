using Isc.Access;
using Isc.Contributions;
using Isc.Meetings.Data;
using Isc.Text;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Demo;

/// <summary>
/// Meetings of the weeks after the day of loading, so that the calendar of today has something to show. Each says that it is a
/// demonstration; their bodies are in no report's counts.
/// </summary>
internal sealed class ComingDemonstration(MeetingsDbContext context, TimeProvider clock) : IDemonstrationData
{
    private static readonly (string Key, string Body, int Days, string Starts, string Ends, MeetingMode Mode, Classification Class)[] Announced =
    [
        ("papers", "group-accessibility", 9, "10:00", "11:30", MeetingMode.Hybrid, Classification.Public),
        ("region", "group-gender", 16, "14:00", "16:00", MeetingMode.Remote, Classification.Public),
        ("portal", "digital-transformation", 23, "09:30", "12:00", MeetingMode.OnSite, Classification.Internal),
        ("review", "group-accessibility", 37, "10:00", "11:30", MeetingMode.Hybrid, Classification.Public),
    ];

    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today();
        var added = 0;
        foreach (var (key, body, days, starts, ends, mode, @class) in Announced)
        {
            var id = StableId.Of($"demonstration-meeting/{key}");
            if (await context.Meetings.AnyAsync(m => m.Id == id, cancellationToken))
                continue;
            var series = await SeriesAsync(body, today, cancellationToken);
            var day = Weekday(today.AddDays(days));
            context.Add(new Meeting
            {
                Id = id, SeriesId = series.Id, BodyId = series.BodyId, BodyKey = body, Title = Languages.InEach(() => Plain.Say("Demo_Meeting_" + key)), From = day, Until = day,
                StartsAt = starts, EndsAt = ends, Zone = "Europe/Zurich", Mode = mode, State = MeetingState.Announced, AnnouncedOn = today, Class = @class,
                DocumentsBy = Weekday(day.AddDays(-5)), Citation = "demonstration",
            });
            added++;
        }

        await context.SaveChangesAsync(cancellationToken);
        return added;
    }

    // Its days recur, which shows days that nobody has opened yet.
    private async Task<MeetingSeries> SeriesAsync(string body, DateOnly today, CancellationToken cancellationToken)
    {
        var id = StableId.Of($"demonstration-series/{body}");
        return context.Series.Local.FirstOrDefault(s => s.Id == id) ?? await context.Series.SingleOrDefaultAsync(s => s.Id == id, cancellationToken) ?? context.Add(new MeetingSeries
        {
            Id = id, Key = $"demonstration-{body}", BodyId = StableId.Of($"body/{body}"), BodyKey = body, Name = Languages.InEach(() => Plain.Say("Demo_Series")), Citation = "demonstration",
            Pattern = body == "group-accessibility" ? new("FREQ=MONTHLY;BYDAY=2TU", SecondTuesday(today), "15:00", "16:00", "Europe/Zurich", MeetingMode.Remote, null, []) : null,
        }).Entity;
    }

    private static DateOnly SecondTuesday(DateOnly from) =>
        Enumerable.Range(0, 62).Select(from.AddDays).First(day => day is { DayOfWeek: DayOfWeek.Tuesday, Day: >= 8 and <= 14 });

    private static DateOnly Weekday(DateOnly day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };
}
