using System.Net;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;

namespace Isc.Host.Tests;

/// <summary>Series, preferences and mail by their pages, as someone at a browser without script uses them.</summary>
public abstract class CalendarFormTests(ServerFixture fixture)
{
    [Fact]
    public async Task A_series_is_made_recurs_and_has_a_meeting_opened()
    {
        using var visit = await Visit.SignedInAsync(fixture, "secretariat");
        var key = $"series-{Guid.CreateVersion7():N}";
        using var added = await visit.SendAsync("en/meetings/series", "add-series", ("body", "iscg"), ("name", "Preparatory"), ("key", key), ("next", "7"));
        Assert.Equal((HttpStatusCode.SeeOther, $"/en/meetings/series/{key}"), (added.StatusCode, PathOf(added)));
        var page = $"en/meetings/series/{key}";
        var first = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(10);
        (string, string)[] pattern =
        [
            ("from", first.ToString("O", System.Globalization.CultureInfo.InvariantCulture)), ("starts", "14:00"), ("ends", "16:00"), ("zone", "Europe/Zurich"), ("mode", "hybrid"),
            ("place", ""), ("except", ""),
        ];

        using var refused = await visit.SendAsync(page, "pattern", [("rule", "FREQ=WEEKLY;BYSETPOS=1"), .. pattern]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Contains("BYSETPOS=1", (await Visit.ReadAsync(refused)).Body!.TextContent, StringComparison.Ordinal);
        using var kept = await visit.SendAsync(page, "pattern", [("rule", "FREQ=WEEKLY;COUNT=3"), .. pattern]);
        Assert.Equal(HttpStatusCode.SeeOther, kept.StatusCode);
        Assert.Contains("Every week", (await visit.PageAsync(page)).Body!.TextContent, StringComparison.Ordinal);

        using var opened = await visit.SendAsync(page, $"open-{first:yyyyMMdd}");
        Assert.Equal(HttpStatusCode.SeeOther, opened.StatusCode);
        var meeting = await visit.PageAsync(PathOf(opened)![1..]);
        Assert.Contains("Meeting 7", meeting.Title, StringComparison.Ordinal);
        Assert.Equal(3, (await visit.PageAsync(page)).QuerySelectorAll("#days tbody tr").Length);
    }

    [Fact]
    public async Task Preferences_are_kept_by_their_form()
    {
        using var visit = await Visit.SignedInAsync(fixture, "observer");
        using var saved = await visit.SendAsync("en/account/preferences", "preferences", ("language", "es"), ("alarm", "30"), ("digest", "true"));
        Assert.Equal(HttpStatusCode.SeeOther, saved.StatusCode);
        var page = await visit.PageAsync("en/account/preferences");
        Assert.Equal("es", page.QuerySelector("#language option[selected]")?.GetAttribute("value"));
        Assert.Equal("30", page.QuerySelector("#alarm option[selected]")?.GetAttribute("value"));
        Assert.True(page.QuerySelector("#digest")?.HasAttribute("checked"));
    }

    [Theory]
    [InlineData("secretariat", HttpStatusCode.OK)]
    [InlineData("admin", HttpStatusCode.OK)]
    [InlineData("member", HttpStatusCode.Forbidden)]
    public async Task Mail_is_for_those_who_look_after_it(string user, HttpStatusCode status)
    {
        using var visit = await Visit.SignedInAsync(fixture, user);
        using var answer = await visit.Http.GetAsync("en/administration/mail", TestContext.Current.CancellationToken);
        Assert.Equal(status, answer.StatusCode);
    }

    private static string? PathOf(HttpResponseMessage answer) => answer.Headers.Location is not { } location ? null
        : location.IsAbsoluteUri ? location.AbsolutePath : location.OriginalString;

    [Collection(SqliteCollection.Name)]
    public sealed class OnSqlite(SqliteHost host) : CalendarFormTests(host);

    [Collection(PostgreSqlCollection.Name)]
    public sealed class OnPostgreSql(PostgreSqlHost host) : CalendarFormTests(host);
}
