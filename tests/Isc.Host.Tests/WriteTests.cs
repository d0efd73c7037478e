using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Host.Tests.Servers;

namespace Isc.Host.Tests;

/// <summary>Writes are denied by default, and what is written changes what is computed.</summary>
[Trait("Promise", "I31")]
public abstract class WriteTests(ServerFixture fixture)
{
    private static readonly object HeldMeeting = new { body = "isc-tf", status = "held", from = "2021-03-15" };

    [Fact]
    public async Task A_visitor_and_a_member_may_not_record_a_meeting()
    {
        using var visitor = await fixture.Server.CallerAsync();
        using var member = await fixture.Server.CallerAsync("member");
        using var unauthorised = await visitor.PostAsJsonAsync("api/v1/meetings", HeldMeeting, TestContext.Current.CancellationToken);
        using var forbidden = await member.PostAsJsonAsync("api/v1/meetings", HeldMeeting, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden), (unauthorised.StatusCode, forbidden.StatusCode));
    }

    [Fact]
    public async Task A_made_up_token_is_refused()
    {
        using var caller = await fixture.Server.CallerAsync();
        caller.DefaultRequestHeaders.Authorization = new("Bearer", "isc_" + new string('A', 43));
        using var answer = await caller.PostAsJsonAsync("api/v1/meetings", HeldMeeting, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Fact]
    public async Task One_more_meeting_changes_six_to_seven_and_thirty_nine_to_forty()
    {
        var (before, _) = await fixture.Server.ReportAsync("council-resolution-191", "2020-04-01", "2021-03-31");
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        using var created = await secretariat.PostAsJsonAsync("api/v1/meetings", HeldMeeting, TestContext.Current.CancellationToken);
        Assert.True(created.StatusCode == HttpStatusCode.Created, await created.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.NotNull(created.Headers.Location);
        var (after, _) = await fixture.Server.ReportAsync("council-resolution-191", "2020-04-01", "2021-03-31");
        Assert.Contains("6 meetings", before, StringComparison.Ordinal);
        Assert.Contains("39", before, StringComparison.Ordinal);
        Assert.Contains("7 meetings", after, StringComparison.Ordinal);
        Assert.Contains("40", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verifying_the_remaining_recommendation_changes_ten_to_eleven()
    {
        using var claimant = await fixture.Server.CallerAsync("focal-point");
        using var verifier = await fixture.Server.CallerAsync("observer");
        var open = (await claimant.GetFromJsonAsync<JsonElement>(
            "api/v1/oversight/recommendations?form=formal&implementation=inProgress", TestContext.Current.CancellationToken)).GetProperty("items")[0];
        var id = open.GetProperty("id").GetGuid();
        await ChangeAsync(claimant, id, "progress", open.GetProperty("version").GetInt32(), new { trigger = "claim", on = "2017-12-31", evidence = "Document C18/1" });
        var (claimed, _) = await fixture.Server.ReportAsync("tsag-isc-tf", "2017-01-01", "2017-12-31");
        await ChangeAsync(verifier, id, "verification", open.GetProperty("version").GetInt32() + 1, new { trigger = "verify", on = "2017-12-31" });
        var (verified, _) = await fixture.Server.ReportAsync("tsag-isc-tf", "2017-01-01", "2017-12-31");
        Assert.Contains("out of 11 formal recommendations, 10 have been implemented, 1 is in progress", claimed, StringComparison.Ordinal);
        Assert.Contains("out of 11 formal recommendations, 11 have been implemented;", verified, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stale_version_is_refused_and_a_missing_one_asked_for()
    {
        using var claimant = await fixture.Server.CallerAsync("focal-point");
        var open = (await claimant.GetFromJsonAsync<JsonElement>(
            "api/v1/oversight/recommendations?form=informal&implementation=inProgress", TestContext.Current.CancellationToken)).GetProperty("items")[0];
        var path = $"api/v1/oversight/recommendations/{open.GetProperty("id").GetGuid()}/progress";
        var claim = new { trigger = "claim", evidence = "Report" };
        using var missing = await claimant.PostAsJsonAsync(path, claim, TestContext.Current.CancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = JsonContent.Create(claim), Headers = { { "If-Match", "\"99\"" } } };
        using var stale = await claimant.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.PreconditionRequired, HttpStatusCode.PreconditionFailed), (missing.StatusCode, stale.StatusCode));
        Assert.Equal("application/problem+json", stale.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("""{"body":"no-such-body","status":"held","from":"2021-03-15","until":"2021-03-15"}""")]
    [InlineData("""{"body":"isc-tf","status":"held","from":"2021-03-15","until":"2021-03-14"}""")]
    [InlineData("""{"body":"isc-tf","status":"no-such-status","from":"2021-03-15","until":"2021-03-15"}""")]
    [InlineData("""{"body":"isc-tf","unknown":1}""")]
    [InlineData("""{"body":""")]
    [InlineData("""[]""")]
    public async Task Bad_input_is_refused_with_problem_details(string body)
    {
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await secretariat.PostAsync("api/v1/meetings", content, TestContext.Current.CancellationToken);
        Assert.InRange((int)answer.StatusCode, 400, 422);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    private static async Task ChangeAsync(HttpClient caller, Guid id, string kind, int version, object change)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"api/v1/oversight/recommendations/{id}/{kind}")
        {
            Content = JsonContent.Create(change), Headers = { { "If-Match", $"\"{version}\"" } },
        };
        using var answer = await caller.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public sealed class OnSqlite(SqliteHost host) : WriteTests(host), IClassFixture<SqliteHost>;

    public sealed class OnPostgreSql(PostgreSqlHost host) : WriteTests(host), IClassFixture<PostgreSqlHost>;
}
