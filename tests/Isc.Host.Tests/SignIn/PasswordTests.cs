using System.Net;
using Isc.Host.Tests.Servers;
using Isc.Organisation.Data;
using Isc.Organisation.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.SignIn;

/// <summary>Passwords are long, unknown to attackers, and not to be guessed by trying.</summary>
public abstract class PasswordTests(ServerFixture fixture, IClockedHost clocked)
{
    private const string Better = "seven lakes behind one mill";

    [Fact]
    public async Task Five_wrong_attempts_lock_an_account_for_fifteen_minutes()
    {
        using var visit = new Visit(fixture.Server.Address);
        for (var attempt = 0; attempt < 5; attempt++)
            Assert.Equal(HttpStatusCode.UnprocessableEntity, await TryAsync(visit, "observer", $"wrong password {attempt}"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await TryAsync(visit, "observer", ServerFixture.Password));
        clocked.Time.Advance(TimeSpan.FromMinutes(15));
        Assert.Equal(HttpStatusCode.SeeOther, await TryAsync(visit, "observer", ServerFixture.Password));
    }

    [Fact]
    public async Task Many_attempts_at_once_are_no_more_than_one_after_another()
    {
        var visits = Enumerable.Range(0, 12).Select(_ => new Visit(fixture.Server.Address)).ToList();
        await Task.WhenAll(visits.Select(visit => TryAsync(visit, "task-force", "wrong password at once")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await TryAsync(visits[0], "task-force", ServerFixture.Password));
        visits.ForEach(visit => visit.Dispose());
    }

    [Fact]
    public async Task What_is_said_of_a_wrong_password_is_what_is_said_of_an_unknown_address()
    {
        using var visit = new Visit(fixture.Server.Address);
        using var known = await visit.SignInAsync("member", "wrong password");
        using var unknown = await visit.SignInAsync("nobody", "wrong password");
        var (one, other) = (await Visit.ReadAsync(known), await Visit.ReadAsync(unknown));
        Assert.Equal((known.StatusCode, one.QuerySelector(".error-summary")!.TextContent), (unknown.StatusCode, other.QuerySelector(".error-summary")!.TextContent));
    }

    [Fact]
    [Trait("Catalogue", "T18")]
    public async Task A_changed_password_ends_the_other_sessions_and_gives_this_one_a_new_key()
    {
        using var here = await Visit.SignedInAsync(fixture, "focal-point");
        using var there = await Visit.SignedInAsync(fixture, "focal-point");
        var before = here.Key;
        using var answer = await here.SendAsync("en/account/password", "password", ("current", ServerFixture.Password), ("new", Better));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.NotEqual(before, here.Key);
        Assert.NotNull(await here.WhoAsync());
        Assert.Null(await there.WhoAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await TryAsync(there, "focal-point", ServerFixture.Password));
        Assert.Equal(HttpStatusCode.SeeOther, await TryAsync(there, "focal-point", Better));
    }

    [Theory]
    [InlineData("short", "new")]
    [InlineData("qwertyuiop123", "new")]
    [InlineData("QwertyUiop123", "new")]
    [InlineData("aaaaaaaaaaaaaaaa", "new")]
    [InlineData("regional-director rules", "new")]
    [InlineData("Geneva-ITU-Union-2021", "new")]
    [InlineData("telecommunication1865", "new")]
    public async Task A_password_that_can_be_guessed_is_refused_at_its_field(string password, string field)
    {
        using var visit = await Visit.SignedInAsync(fixture, "regional-director");
        using var answer = await visit.SendAsync("en/account/password", "password", ("current", ServerFixture.Password), ("new", password));
        var page = await Visit.ReadAsync(answer);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "true"), (answer.StatusCode, page.QuerySelector($"#{field}")!.GetAttribute("aria-invalid")));
        Assert.DoesNotContain(page.QuerySelectorAll("input[type=password]"), input => input.GetAttribute("value") is { Length: > 0 });
    }

    [Fact]
    public async Task A_password_is_changed_only_by_whoever_knows_it_and_taken_as_it_was_given()
    {
        using var visit = await Visit.SignedInAsync(fixture, "sector-coordinator");
        using var guessed = await visit.SendAsync("en/account/password", "password", ("current", "not the password"), ("new", Better));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "true"), (guessed.StatusCode, (await Visit.ReadAsync(guessed)).QuerySelector("#current")!.GetAttribute("aria-invalid")));
        foreach (var near in new[] { ServerFixture.Password.ToUpperInvariant(), ServerFixture.Password + " ", ServerFixture.Password[..^1] })
            Assert.Equal(HttpStatusCode.UnprocessableEntity, await TryAsync(visit, "sector-coordinator", near));
        Assert.Equal(HttpStatusCode.SeeOther, await TryAsync(visit, "sector-coordinator", ServerFixture.Password));
    }

    [Fact]
    public async Task A_password_may_be_long_and_of_any_letters_and_stays_good_for_years()
    {
        using var visit = await Visit.SignedInAsync(fixture, "chair");
        var verse = string.Concat(Enumerable.Repeat("ein Fluß, ein Berg, ein Tal; ", 5))[..PasswordRules.Longest];
        using var set = await visit.SendAsync("en/account/password", "password", ("current", ServerFixture.Password), ("new", verse));
        Assert.Equal(HttpStatusCode.SeeOther, set.StatusCode);
        clocked.Time.Advance(TimeSpan.FromDays(1_000));
        Assert.Equal(HttpStatusCode.SeeOther, await TryAsync(visit, "chair", verse));
    }

    // The format of ASP.NET Core Identity: a version, then function, rounds and length of the salt, each in four bytes.
    [Fact]
    public async Task Passwords_are_kept_by_a_slow_salted_hash()
    {
        await using var scope = fixture.Server.Services.CreateAsyncScope();
        var kept = await scope.ServiceProvider.GetRequiredService<OrganisationDbContext>().Credentials.Where(c => c.PasswordHash != null).Select(c => c.PasswordHash!).FirstAsync(TestContext.Current.CancellationToken);
        var bytes = Convert.FromBase64String(kept);
        const int HmacSha512 = 2;
        Assert.Equal((1, HmacSha512, 16), (bytes[0], Number(1), Number(9)));
        Assert.InRange(Number(5), 210_000, int.MaxValue);

        int Number(int at) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(at));
    }

    [Fact]
    public void The_list_of_breached_passwords_is_whole() =>
        Assert.Equal((43_940, true, false), (BreachedPasswords.Count, BreachedPasswords.Contain("1qaz2wsx3edc"), BreachedPasswords.Contain(Better)));

    private static async Task<HttpStatusCode> TryAsync(Visit visit, string user, string password)
    {
        using var answer = await visit.SignInAsync(user, password);
        return answer.StatusCode;
    }

    public sealed class OnSqlite(ClockedSqliteHost host) : PasswordTests(host, host), IClassFixture<ClockedSqliteHost>;

    public sealed class OnPostgreSql(ClockedPostgreSqlHost host) : PasswordTests(host, host), IClassFixture<ClockedPostgreSqlHost>;
}
