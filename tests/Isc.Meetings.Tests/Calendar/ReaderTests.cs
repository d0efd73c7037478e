using System.Globalization;
using Isc.Access;
using Isc.Meetings.Calendar;
using Isc.Meetings.Data;
using Isc.Meetings.Patterns;
using Isc.Meetings.Recurrence;
using Isc.Testing;
using Isc.Text;
using NodaTime;

namespace Isc.Meetings.Tests.Calendar;

/// <summary>What we write, read by three programs that are not ours.</summary>
[Trait("Promise", "I30")]
[Trait("Catalogue", "T23")]
public abstract class ReaderTests(IDatabases databases)
{
    private const string Awkward = "Budget; \"A, B\" \\ C: 会议 and الاجتماع, long enough that the line is folded in the middle of what it says 🗓";

    private static readonly SeriesPattern Pattern = new("FREQ=WEEKLY;INTERVAL=2;COUNT=24", new(2025, 1, 16), "14:00", "16:30", "Europe/Zurich", MeetingMode.Hybrid, "Room \"H\"; Geneva", [new(2025, 5, 8)]);

    [Theory]
    [InlineData("Europe/Zurich")]
    [InlineData("America/New_York")]
    [InlineData("Asia/Kolkata")]
    [InlineData("Africa/Cairo")]
    public async Task Three_readers_see_the_same_occurrences_at_the_same_instants(string zone)
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: false);
        kernel.Clock.Set(new(2025, 1, 10, 9, 0, 0, TimeSpan.Zero));
        await SeedAsync(kernel, Pattern with { Zone = zone });
        Speech.In("en");
        var calendar = await kernel.AskAsync<CalendarReader, string>(async (reader, cancelled) => new IcsWriter("en").Feed("All; meetings", await reader.ReadAsync(new(), 30, cancelled)), Actor.Visitor);

        var expected = Expected(WallTime.ZoneOf(zone)!).Order(StringComparer.Ordinal).ToList();
        foreach (var reader in Readers.All)
            Assert.Equal(expected, (await Readers.ReadAsync(reader, calendar)).Order(StringComparer.Ordinal));
        Assert.All(calendar.Split("\r\n"), line => Assert.True(System.Text.Encoding.UTF8.GetByteCount(line) <= 75, line));
    }

    // Worked out from the pattern alone, by NodaTime.
    private static IEnumerable<string> Expected(DateTimeZone zone)
    {
        for (var i = 0; i < 24; i++)
        {
            var day = new LocalDate(2025, 1, 16).PlusWeeks(2 * i);
            if (day == new LocalDate(2025, 5, 8))
                continue;
            yield return day == new LocalDate(2025, 4, 10) ? Line(new LocalDate(2025, 4, 25), "09:00", "11:00", "CONFIRMED", "ISC-TF: Moved")
                : day == new LocalDate(2025, 6, 5) ? Line(day, "14:00", "16:30", "CANCELLED", "Cancelled: ISC-TF: Meeting")
                : day == new LocalDate(2025, 3, 27) ? Line(day, "14:00", "16:30", "CONFIRMED", $"ISC-TF: {Awkward}")
                : Line(day, "14:00", "16:30", "TENTATIVE", "ISC-TF: Regular");
        }

        yield return "20250301 20250302 CONFIRMED ISC-TF: Day";
        yield return "20250213 20250214 CONFIRMED Report due";

        string Line(LocalDate day, string start, string end, string status, string title) => $"{Utc(day, start)} {Utc(day, end)} {status} {title}";

        string Utc(LocalDate day, string time) => WallTime.InstantOf(PatternDays.At(day.ToDateOnly(), time), zone).ToDateTimeUtc().ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
    }

    private static Task SeedAsync(Kernel kernel, SeriesPattern pattern) => kernel.AskAsync<MeetingsDbContext, int>((context, cancelled) =>
    {
        var series = new MeetingSeries { Key = "regular", BodyId = StableId.Of("body/isc-tf"), BodyKey = "isc-tf", Name = LocalizedText.English("Regular"), Pattern = pattern };
        context.AddRange(
            series,
            Opened(series, new(2025, 3, 27), MeetingState.Announced, Awkward),
            Opened(series, new(2025, 4, 10), MeetingState.Announced, "Moved", new(2025, 4, 25), "09:00", "11:00"),
            Opened(series, new(2025, 6, 5), MeetingState.Cancelled, null),
            Opened(series, new(2025, 6, 19), MeetingState.Announced, "For insiders", asked: Classification.Restricted),
            new Meeting { SeriesId = series.Id, BodyId = series.BodyId, BodyKey = series.BodyKey, Title = LocalizedText.English("Day"), From = new(2025, 3, 1), Until = new(2025, 3, 1), State = MeetingState.Announced },
            new Meeting { SeriesId = series.Id, BodyId = series.BodyId, BodyKey = series.BodyKey, Title = LocalizedText.English("Some day in May"), From = new(2025, 5, 1), Until = new(2025, 5, 31), State = MeetingState.Announced });
        return context.SaveChangesAsync(cancelled);
    });

    private static Meeting Opened(
        MeetingSeries series, DateOnly day, MeetingState state, string? title, DateOnly? on = null, string starts = "14:00", string ends = "16:30", Classification asked = Classification.Public) => new()
        {
            SeriesId = series.Id,
            BodyId = series.BodyId,
            BodyKey = series.BodyKey,
            Title = title is null ? null : LocalizedText.English(title),
            Occurrence = day,
            OccursAt = "14:00",
            From = on ?? day,
            Until = on ?? day,
            StartsAt = starts,
            EndsAt = ends,
            Zone = series.Pattern!.Zone,
            State = state,
            Class = asked,
        };

    public sealed class OnSqlite(SqliteDatabases databases) : ReaderTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : ReaderTests(databases);
}
