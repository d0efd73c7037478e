using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Host.Tests.Servers;

namespace Isc.Host.Tests;

/// <summary>Calendars as programs subscribe to them: by a token in the address that reads feeds and nothing else.</summary>
[Trait("Promise", "I32")]
[Trait("Promise", "I10")]
public abstract class FeedTests(ServerFixture fixture)
{
    [Fact]
    public async Task A_feed_token_reads_what_its_owner_may_see_until_it_is_withdrawn()
    {
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        var internalMeeting = await AddAsync(secretariat, "internal");
        var publicMeeting = await AddAsync(secretariat, "public");
        using var owner = await fixture.Server.CallerAsync("focal-point");
        using var made = await owner.PostAsJsonAsync("api/v1/organisation/tokens", new { name = "Calendar", feedsOnly = true }, TestContext.Current.CancellationToken);
        var token = await made.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        using var program = await fixture.Server.CallerAsync();
        var address = $"api/v1/meetings/mine.ics?token={token.GetProperty("token").GetString()}";

        using var feed = await program.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal("text/calendar", feed.Content.Headers.ContentType?.MediaType);
        var calendar = await feed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains($"UID:{internalMeeting}", calendar, StringComparison.Ordinal);
        Assert.Contains($"UID:{publicMeeting}", calendar, StringComparison.Ordinal);
        var forAll = await program.GetStringAsync("api/v1/meetings/calendar.ics", TestContext.Current.CancellationToken);
        Assert.DoesNotContain(internalMeeting, forAll, StringComparison.Ordinal);
        Assert.Contains($"UID:{publicMeeting}", forAll, StringComparison.Ordinal);
        using var other = await program.GetAsync(address.Replace("mine.ics", "mine.ics/../../organisation/preferences", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, other.StatusCode);

        var about = token.GetProperty("about");
        using var withdrawal = new HttpRequestMessage(HttpMethod.Post, $"api/v1/organisation/tokens/{about.GetProperty("id").GetGuid()}/withdraw");
        withdrawal.Headers.TryAddWithoutValidation("If-Match", $"\"{about.GetProperty("version").GetInt32()}\"");
        using var withdrawn = await owner.SendAsync(withdrawal, TestContext.Current.CancellationToken);
        Assert.True(withdrawn.IsSuccessStatusCode, $"{withdrawn.StatusCode}");
        using var refused = await program.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task A_feed_that_has_not_changed_is_not_sent_again()
    {
        using var visitor = await fixture.Server.CallerAsync();
        using var first = await visitor.GetAsync("api/v1/meetings/bodies/isc-tf/calendar.ics?language=ar", TestContext.Current.CancellationToken);
        visitor.DefaultRequestHeaders.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.ToString());
        using var second = await visitor.GetAsync("api/v1/meetings/bodies/isc-tf/calendar.ics?language=ar", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (first.StatusCode, second.StatusCode));
    }

    [Theory]
    [InlineData("api/v1/meetings/mine.ics", HttpStatusCode.Unauthorized)]
    [InlineData("api/v1/meetings/mine.ics?token=isc_guess", HttpStatusCode.Unauthorized)]
    [InlineData("api/v1/meetings/bodies/nobody/calendar.ics", HttpStatusCode.NotFound)]
    [InlineData("api/v1/meetings/themes/nothing/calendar.ics", HttpStatusCode.NotFound)]
    [InlineData("api/v1/meetings/calendar.ics?language=de", HttpStatusCode.BadRequest)]
    public async Task What_is_not_there_or_not_for_visitors_is_refused(string address, HttpStatusCode status)
    {
        using var visitor = await fixture.Server.CallerAsync();
        using var answer = await visitor.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Preferences_are_kept_and_checked()
    {
        using var caller = await fixture.Server.CallerAsync("task-force");
        using var unread = await caller.PutAsJsonAsync("api/v1/organisation/preferences", new { language = "fr" }, TestContext.Current.CancellationToken);
        using var before = await caller.GetAsync("api/v1/organisation/preferences", TestContext.Current.CancellationToken);
        caller.DefaultRequestHeaders.TryAddWithoutValidation("If-Match", before.Headers.ETag!.Tag);
        using var saved = await caller.PutAsJsonAsync("api/v1/organisation/preferences", new { language = "fr", alarmMinutes = 15, digest = true }, TestContext.Current.CancellationToken);
        using var stale = await caller.PutAsJsonAsync("api/v1/organisation/preferences", new { language = "ru" }, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.PreconditionRequired, HttpStatusCode.OK, HttpStatusCode.PreconditionFailed), (unread.StatusCode, saved.StatusCode, stale.StatusCode));
        var kept = await caller.GetFromJsonAsync<JsonElement>("api/v1/organisation/preferences", TestContext.Current.CancellationToken);
        Assert.Equal(("fr", 15, true), (kept.GetProperty("language").GetString(), kept.GetProperty("alarmMinutes").GetInt32(), kept.GetProperty("digest").GetBoolean()));
        using var wrong = await caller.PutAsJsonAsync("api/v1/organisation/preferences", new { language = "de" }, TestContext.Current.CancellationToken);
        using var tooLong = await caller.PutAsJsonAsync("api/v1/organisation/preferences", new { language = "fr", alarmMinutes = 100_000 }, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (wrong.StatusCode, tooLong.StatusCode));
        using var feed = await caller.GetAsync("api/v1/meetings/mine.ics", TestContext.Current.CancellationToken);
        Assert.Contains("X-WR-CALNAME:Mes réunions", await feed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_calendar_rings_as_long_before_as_its_owner_says_or_not_at_all()
    {
        using var owner = await fixture.Server.CallerAsync("secretariat");
        var meeting = await AddAsync(owner, "public");
        await RingAsync(owner, 45);
        Assert.Contains("TRIGGER:-PT45M", EventOf(meeting, await owner.GetStringAsync("api/v1/meetings/mine.ics", TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.DoesNotContain("VALARM", EventOf(meeting, await owner.GetStringAsync("api/v1/meetings/calendar.ics", TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        await RingAsync(owner, null);
        Assert.DoesNotContain("VALARM", EventOf(meeting, await owner.GetStringAsync("api/v1/meetings/mine.ics", TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    private static string EventOf(string meeting, string calendar) => calendar.Split("BEGIN:VEVENT").Single(e => e.Contains($"UID:{meeting}", StringComparison.Ordinal));

    private static async Task RingAsync(HttpClient owner, int? minutes)
    {
        using var kept = await owner.GetAsync("api/v1/organisation/preferences", TestContext.Current.CancellationToken);
        using var wish = new HttpRequestMessage(HttpMethod.Put, "api/v1/organisation/preferences") { Content = JsonContent.Create(new { language = "en", alarmMinutes = minutes }) };
        wish.Headers.TryAddWithoutValidation("If-Match", kept.Headers.ETag!.Tag);
        using var saved = await owner.SendAsync(wish, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
    }

    private static async Task<string> AddAsync(HttpClient secretariat, string asked)
    {
        var day = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(30).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        using var created = await secretariat.PostAsJsonAsync(
            "api/v1/meetings", new { body = "isc-tf", from = day, startsAt = "14:00", endsAt = "16:00", zone = "Europe/Zurich", mode = "remote", @class = asked }, TestContext.Current.CancellationToken);
        var id = (await created.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("id").GetString()!;
        using var announce = new HttpRequestMessage(HttpMethod.Post, $"api/v1/meetings/{id}/announce") { Content = JsonContent.Create(new { }) };
        announce.Headers.TryAddWithoutValidation("If-Match", created.Headers.ETag!.Tag);
        using var announced = await secretariat.SendAsync(announce, TestContext.Current.CancellationToken);
        Assert.True(announced.IsSuccessStatusCode, await announced.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return id;
    }

    [Collection(SqliteCollection.Name)]
    public sealed class OnSqlite(SqliteHost host) : FeedTests(host);

    [Collection(PostgreSqlCollection.Name)]
    public sealed class OnPostgreSql(PostgreSqlHost host) : FeedTests(host);
}
