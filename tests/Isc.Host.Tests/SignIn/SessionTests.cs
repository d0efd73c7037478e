using System.Net;
using Isc.Host.Tests.Servers;
using Isc.Organisation.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.SignIn;

/// <summary>A session begins with a proof of identity and ends when it should.</summary>
[Trait("Catalogue", "T18")]
public abstract class SessionTests(ServerFixture fixture, IClockedHost clocked)
{
    [Fact]
    public async Task Signing_in_leads_back_and_names_the_person()
    {
        using var visit = new Visit(fixture.Server.Address);
        using var answer = await visit.SignInAsync("chair", ServerFixture.Password, "?return=%2Fen%2Fmeetings%3Fbody%3Disc-tf");
        Assert.Equal((HttpStatusCode.SeeOther, "/en/meetings?body=isc-tf"), (answer.StatusCode, answer.Headers.Location?.OriginalString));
        Assert.Equal("Chair (demonstration)", await visit.WhoAsync());
    }

    [Fact]
    public async Task A_key_that_was_planted_before_signing_in_is_not_taken()
    {
        var planted = new string('A', 43);
        using var visit = new Visit(fixture.Server.Address) { Key = planted };
        using var first = await visit.SignInAsync("chair", ServerFixture.Password);
        var key = visit.Key;
        using var again = await visit.SignInAsync("chair", ServerFixture.Password);
        Assert.Equal(3, new HashSet<string?>([planted, key, visit.Key], StringComparer.Ordinal).Count);
        foreach (var old in new[] { planted, key })
        {
            using var thief = new Visit(fixture.Server.Address) { Key = old };
            Assert.Null(await thief.WhoAsync());
        }
    }

    [Fact]
    public async Task The_cookie_is_for_this_host_alone_and_no_script_reads_it()
    {
        using var visit = new Visit(fixture.Server.Address);
        using var answer = await visit.SignInAsync("member", ServerFixture.Password);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("isc-session=", StringComparison.Ordinal));
        Assert.Equal(["httponly", "path=/", "samesite=lax"], cookie.Split(';', StringSplitOptions.TrimEntries).Skip(1).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Signing_out_ends_the_session_on_the_server()
    {
        using var visit = await Visit.SignedInAsync(fixture, "observer");
        var key = visit.Key;
        using var answer = await visit.SendAsync("en/meetings", "sign-out");
        Assert.Equal((HttpStatusCode.SeeOther, "\"cache\", \"storage\""), (answer.StatusCode, answer.Headers.GetValues("Clear-Site-Data").Single()));
        using var thief = new Visit(fixture.Server.Address) { Key = key };
        Assert.Equal((null, null), (await visit.WhoAsync(), await thief.WhoAsync()));
    }

    [Fact]
    public async Task Signing_in_and_failing_to_stand_in_the_audit_trail()
    {
        using var wrong = new Visit(fixture.Server.Address);
        using var refused = await wrong.SignInAsync("member", "wrong password");
        using var member = await Visit.SignedInAsync(fixture, "member");
        using var observer = await Visit.SignedInAsync(fixture, "observer");
        var account = StableId.Of("account/member@isc.example");
        var opened = (await observer.ReadAsync($"api/v1/audit/events?table=organisation_sessions&account={account}")).GetProperty("items")[0];
        Assert.Equal(("created", "Password"), (opened.GetProperty("change").GetString(), opened.GetProperty("after").GetProperty("proof").GetString()));
        var failed = (await observer.ReadAsync("api/v1/audit/events?table=organisation_credentials&size=200")).GetProperty("items").EnumerateArray()
            .Where(happened => happened.GetProperty("after").TryGetProperty("failures", out var failures) && failures.GetInt32() > 0);
        Assert.NotEmpty(failed);
    }

    [Fact]
    public async Task A_session_that_is_not_used_ends_and_one_that_is_goes_on()
    {
        using var used = await Visit.SignedInAsync(fixture, "task-force");
        using var left = await Visit.SignedInAsync(fixture, "task-force");
        for (var minutes = 0; minutes < 130; minutes += 65)
        {
            clocked.Time.Advance(TimeSpan.FromMinutes(65));
            Assert.NotNull(await used.WhoAsync());
        }

        Assert.Null(await left.WhoAsync());
    }

    [Fact]
    public async Task Every_session_ends_after_twelve_hours()
    {
        using var visit = await Visit.SignedInAsync(fixture, "regional-director");
        for (var hour = 1; hour < 12; hour++)
        {
            clocked.Time.Advance(TimeSpan.FromHours(1));
            Assert.NotNull(await visit.WhoAsync());
        }

        clocked.Time.Advance(TimeSpan.FromHours(1));
        Assert.Null(await visit.WhoAsync());
    }

    [Fact]
    public async Task A_session_in_another_browser_can_be_ended_from_the_list()
    {
        using var here = await Visit.SignedInAsync(fixture, "sector-coordinator");
        using var there = await Visit.SignedInAsync(fixture, "sector-coordinator");
        Assert.NotNull(await there.WhoAsync());
        var page = await here.PageAsync("en/account");
        Assert.Contains("Firefox, Linux", page.QuerySelector("#sessions")!.TextContent, StringComparison.Ordinal);
        var form = page.QuerySelector("#sessions input[name=_handler][value^='end-']:not([value=end-all])")!.GetAttribute("value")!;
        using var answer = await here.SendAsync("en/account", form);
        Assert.Null(await there.WhoAsync());
        Assert.NotNull(await here.WhoAsync());
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_every_session()
    {
        using var here = await Visit.SignedInAsync(fixture, "focal-point");
        using var there = await Visit.SignedInAsync(fixture, "focal-point");
        using var answer = await here.SendAsync("en/account", "end-all");
        Assert.Equal((null, null), (await here.WhoAsync(), await there.WhoAsync()));
    }

    [Fact]
    [Trait("Promise", "I32")]
    public async Task A_role_that_is_taken_away_counts_for_nothing_within_a_minute()
    {
        using var visit = await Visit.SignedInAsync(fixture, "secretariat");
        Assert.Equal(HttpStatusCode.BadRequest, await AskAsync(visit));
        await ChangeAsync(async context =>
        {
            foreach (var role in await context.AccountRoles.Where(r => r.AccountId == StableId.Of("account/secretariat@isc.example")).ToListAsync())
                role.Until = new DateOnly(2021, 1, 1);
        });
        clocked.Time.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(HttpStatusCode.Forbidden, await AskAsync(visit));
    }

    [Fact]
    [Trait("Promise", "I32")]
    public async Task A_closed_account_is_signed_out_within_a_minute()
    {
        using var visit = await Visit.SignedInAsync(fixture, "admin");
        await ChangeAsync(async context => (await context.Accounts.SingleAsync(a => a.Email == "admin@isc.example")).Active = false);
        clocked.Time.Advance(TimeSpan.FromSeconds(59));
        Assert.Null(await visit.WhoAsync());
        using var answer = await visit.SignInAsync("admin", ServerFixture.Password);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
    }

    private async Task ChangeAsync(Func<OrganisationDbContext, Task> change)
    {
        await using var scope = fixture.Server.Services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<OrganisationDbContext>();
        await change(context);
        await context.SaveChangesAsync();
    }

    // 400 for one who may, since nothing is said of the meeting; 403 for one who may not.
    private static async Task<HttpStatusCode> AskAsync(Visit visit)
    {
        using var answer = await CookieCallTests.CallAsync(visit, "{}");
        return answer.StatusCode;
    }

    public sealed class OnSqlite(ClockedSqliteHost host) : SessionTests(host, host), IClassFixture<ClockedSqliteHost>;

    public sealed class OnPostgreSql(ClockedPostgreSqlHost host) : SessionTests(host, host), IClassFixture<ClockedPostgreSqlHost>;
}
