using Isc.Access;
using Isc.Meetings.Arranging;
using Isc.Meetings.Data;
using Isc.Meetings.Reading;
using Isc.Testing;

namespace Isc.Meetings.Tests;

/// <summary>What is set up for a meeting of 20 April 2021.</summary>
public abstract class ArrangingTests(IDatabases databases) : IAsyncLifetime
{
    private static readonly Actor Insider = Actor.Visitor with { Readable = [Classification.Public, Classification.Members, Classification.Internal] };

    private Kernel _kernel = null!;

    public async ValueTask InitializeAsync() => _kernel = await Kernel.StartAsync(databases, withRecord: false);

    public async ValueTask DisposeAsync()
    {
        await _kernel.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("internal", false)]
    [InlineData("public", true)]
    public async Task The_link_is_for_readers_of_its_own_class_and_the_rest_for_all(string? link, bool shown)
    {
        var meeting = await _kernel.MeetingAsync(MeetingState.Announced);
        var asked = new ArrangementsRequest
        {
            Room = "Room H", Platform = "Zoom", JoinLink = "https://meet.example/40", JoinLinkClass = link, Languages = ["en", "fr"], Interpretation = ["ar"],
            Captions = true, SignLanguage = true, Region = "africa", DocumentsBy = new(2021, 4, 13), RepliesBy = new(2021, 4, 16),
        };
        Assert.NotNull((await ArrangeAsync(meeting, asked)).Value);
        var seen = await SeenAsync(meeting, Actor.Visitor);
        Assert.Equal(shown ? "https://meet.example/40" : null, seen.JoinLink);
        Assert.Equal("https://meet.example/40", (await SeenAsync(meeting, Insider)).JoinLink);
        Assert.Equal(
            ("Room H", "Zoom", "en fr", "ar", true, true, "africa", new DateOnly(2021, 4, 13), new DateOnly(2021, 4, 16)),
            (seen.Room, seen.Platform, string.Join(' ', seen.Languages), string.Join(' ', seen.Interpretation), seen.Captions, seen.SignLanguage, seen.Region, seen.DocumentsBy, seen.RepliesBy));
    }

    [Fact]
    public async Task What_is_wrong_names_its_fields_and_changes_nothing()
    {
        var meeting = await _kernel.MeetingAsync(MeetingState.Announced);
        var asked = new ArrangementsRequest
        {
            Room = new('x', Limits.Place + 1), JoinLink = "http://meet.example", JoinLinkClass = "secret", Languages = ["en", "tlh"], Interpretation = ["xx"],
            Region = "atlantis", DocumentsBy = new(2021, 4, 21), RepliesBy = new(2021, 5, 1),
        };
        Assert.Equal(
            ["documentsBy", "interpretation", "joinLink", "joinLinkClass", "languages", "region", "repliesBy", "room"],
            (await ArrangeAsync(meeting, asked)).Problems!.Fields.Keys.Order(StringComparer.Ordinal));
        Assert.Null((await SeenAsync(meeting, Insider)).Room);
    }

    [Fact]
    public async Task What_was_held_or_cancelled_is_not_set_up_anew()
    {
        foreach (var state in new[] { MeetingState.Held, MeetingState.Cancelled })
            Assert.NotNull((await ArrangeAsync(await _kernel.MeetingAsync(state), new() { Room = "Room H" })).Refused);
    }

    private Task<Result<MeetingDetail>> ArrangeAsync(Guid meeting, ArrangementsRequest request) =>
        _kernel.AskAsync<MeetingArranger, Result<MeetingDetail>>((arranger, cancelled) => arranger.ArrangeAsync(meeting, 1, request, cancelled));

    private async Task<ArrangementsDetail> SeenAsync(Guid meeting, Actor actor) =>
        (await _kernel.AskAsync<MeetingLookup, MeetingDetail?>((meetings, cancelled) => meetings.FindAsync(meeting, cancelled), actor))!.Arrangements;

    public sealed class OnSqlite(SqliteDatabases databases) : ArrangingTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : ArrangingTests(databases);
}
