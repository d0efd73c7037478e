using System.Net;
using Isc.Host.Tests.Servers;
using Isc.Organisation.SignIn;

namespace Isc.Host.Tests.SignIn;

/// <summary>The authenticator app, from setting up to losing it.</summary>
public sealed class SecondFactorTests(ClockedSqliteHost host) : IClassFixture<ClockedSqliteHost>
{
    [Fact]
    [Trait("Catalogue", "T18")]
    public async Task The_second_factor_is_set_up_asked_for_and_replaced_by_a_recovery_code_once()
    {
        using var visit = await Visit.SignedInAsync(host, "chair");
        var setUp = await visit.PageAsync("en/account/authenticator");
        Assert.NotEmpty(setUp.QuerySelector("svg.qr path")!.GetAttribute("d")!);
        var key = Codes.KeyOf(setUp);
        using var wrong = await visit.SendAsync("en/account/authenticator", "confirm", ("code", "000000"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        using var on = await visit.SendAsync("en/account/authenticator", "confirm", ("code", CodeOf(key)));
        var codes = (await Visit.ReadAsync(on)).QuerySelectorAll(".codes code").Select(code => code.TextContent).ToList();
        Assert.Equal(10, codes.Distinct(StringComparer.Ordinal).Count());
        // 24 of 31 letters are 118 bits.
        Assert.All(codes, code => Assert.True(code.Length == 27 && code.Split('-').All(part => part.Length == 6), code));

        using var again = new Visit(host.Server.Address);
        using var half = await again.SignInAsync("chair", ServerFixture.Password);
        Assert.StartsWith("/en/account/second-factor", half.Headers.Location?.OriginalString, StringComparison.Ordinal);
        Assert.Null(await again.WhoAsync());
        var halfKey = again.Key;
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await GiveAsync(again, CodeOf(key)));
        host.Time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.SeeOther, await GiveAsync(again, CodeOf(key)));
        Assert.NotEqual(halfKey, again.Key);
        Assert.Equal("Chair (demonstration)", await again.WhoAsync());

        Assert.Equal(HttpStatusCode.SeeOther, await RecoverAsync(codes[0]));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await RecoverAsync(codes[0]));
        Assert.Contains("9 recovery codes", (await again.PageAsync("en/account/authenticator")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Catalogue", "T18")]
    public async Task What_is_sensitive_asks_for_a_sign_in_of_the_last_ten_minutes()
    {
        using var visit = await Visit.SignedInAsync(host, "member");
        _ = await visit.PageAsync("en/account/authenticator");
        host.Time.Advance(TimeSpan.FromMinutes(11));
        using var answer = await visit.Http.GetAsync("en/account/authenticator", TestContext.Current.CancellationToken);
        Assert.Equal("/en/account/sign-in?again=true&return=%2Fen%2Faccount%2Fauthenticator", answer.Headers.Location?.OriginalString);
        Assert.Null((await Visit.ReadAsync(answer)).QuerySelector("code.key"));
    }

    [Fact]
    public void A_code_counts_in_its_half_minute_and_the_ones_beside_it_once()
    {
        var (key, now) = (Totp.CreateKey(), DateTimeOffset.FromUnixTimeSeconds(1_700_000_010));
        var code = Totp.CodeAt(key, now);
        var step = Totp.Match(key, code, now, 0);
        Assert.NotNull(step);
        Assert.NotNull(Totp.Match(key, code, now.AddSeconds(30), 0));
        Assert.Null(Totp.Match(key, code, now.AddSeconds(60), 0));
        Assert.Null(Totp.Match(key, code, now.AddSeconds(-60), 0));
        Assert.Null(Totp.Match(key, code, now, step.Value));
    }

    // RFC 6238, appendix B, cut to six digits.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code) =>
        Assert.Equal(code, Totp.CodeAt("12345678901234567890"u8.ToArray(), DateTimeOffset.FromUnixTimeSeconds(seconds)));

    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Keys_are_written_as_the_standard_says(string text, string written) =>
        Assert.Equal(written, Base32.Encode(System.Text.Encoding.UTF8.GetBytes(text)));

    private string CodeOf(byte[] key) => Totp.CodeAt(key, host.Time.GetUtcNow());

    private static async Task<HttpStatusCode> GiveAsync(Visit visit, string code)
    {
        using var answer = await visit.SendAsync("en/account/second-factor", "second-factor", ("code", code));
        return answer.StatusCode;
    }

    private async Task<HttpStatusCode> RecoverAsync(string code)
    {
        using var visit = new Visit(host.Server.Address);
        using var half = await visit.SignInAsync("chair", ServerFixture.Password);
        return await GiveAsync(visit, code);
    }
}
