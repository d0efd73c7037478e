using System.Net;
using System.Net.Http.Json;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;

namespace Isc.Host.Tests;

/// <summary>Visitors share pages while nothing changes, and see every change at once.</summary>
public abstract class PageCacheTests(ServerFixture fixture)
{
    [Fact]
    public async Task A_page_is_told_by_its_tag_and_not_sent_again()
    {
        using var reader = await fixture.Server.ReaderAsync();
        using var first = await reader.GetAsync("en/organisation", TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, "en/organisation") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        using var again = await reader.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.True(again.Headers.Contains("Content-Security-Policy"));
        using var french = await reader.GetAsync("fr/organisation", TestContext.Current.CancellationToken);
        Assert.NotEqual(first.Headers.ETag, french.Headers.ETag);
    }

    [Fact]
    public async Task A_change_shows_at_once()
    {
        using var reader = await fixture.Server.ReaderAsync();
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        var before = await reader.GetStringAsync("en/meetings?body=iscg", TestContext.Current.CancellationToken);
        using var recorded = await secretariat.PostAsJsonAsync(
            "api/v1/meetings", new { body = "iscg", status = "held", from = "2021-06-17" }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Created, recorded.StatusCode);
        var after = await reader.GetStringAsync("en/meetings?body=iscg", TestContext.Current.CancellationToken);
        Assert.DoesNotContain("17 June 2021", before, StringComparison.Ordinal);
        Assert.Contains("17 June 2021", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_switch_shows_at_once()
    {
        using var administrator = await fixture.Server.CallerAsync("admin");
        Assert.Equal(HttpStatusCode.OK, await fixture.Server.StatusOfAsync("en/membership"));
        await administrator.SwitchedAsync("membership", false);
        Assert.Equal(HttpStatusCode.NotFound, await fixture.Server.StatusOfAsync("en/membership"));
        await administrator.SwitchedAsync("membership", true);
        Assert.Equal(HttpStatusCode.OK, await fixture.Server.StatusOfAsync("en/membership"));
    }

    [Fact]
    public async Task What_a_signed_in_person_sees_is_kept_for_nobody()
    {
        using var chair = await Visit.SignedInAsync(fixture, "chair");
        using var page = await chair.Http.GetAsync("en/library", TestContext.Current.CancellationToken);
        Assert.Null(page.Headers.ETag);
        using var reader = await fixture.Server.ReaderAsync();
        Assert.DoesNotContain("Chair (demonstration)", await reader.GetStringAsync("en/library", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en/account/sign-in")]
    [InlineData("en/no-such-page")]
    [InlineData("api/v1/meetings")]
    public async Task Forms_errors_and_data_are_not_kept(string path)
    {
        using var reader = await fixture.Server.ReaderAsync();
        using var page = await reader.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Null(page.Headers.ETag);
    }

    public sealed class OnSqlite(SqliteHost host) : PageCacheTests(host), IClassFixture<SqliteHost>;

    public sealed class OnPostgreSql(PostgreSqlHost host) : PageCacheTests(host), IClassFixture<PostgreSqlHost>;
}
