using System.Net;
using System.Text;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;

namespace Isc.Host.Tests.Switching;

/// <summary>A module is switched off while someone is writing to it.</summary>
public sealed class SwitchWhileWritingTests(SqliteHost host) : IClassFixture<SqliteHost>
{
    private const string Module = "event-overview";
    private const string Written = "Rencontre <b>préparatoire</b> des points focaux";

    [Fact]
    public async Task A_form_that_is_posted_after_it_says_that_nothing_was_saved_and_shows_what_was_written()
    {
        using var writer = await Visit.SignedInAsync(host, "secretariat");
        using var administrator = await host.Server.CallerAsync("admin");
        writer.Http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        var form = (await writer.PageAsync($"fr/{Module}")).Forms.Single(f => f.QuerySelector("input[name=_handler]")?.GetAttribute("value") == "record");
        List<KeyValuePair<string, string>> fields =
        [
            .. form.QuerySelectorAll("input[type=hidden]").Select(input => KeyValuePair.Create(input.GetAttribute("name")!, input.GetAttribute("value") ?? "")),
            new("title", Written), new("from", "2024-05-01"), new("until", "2024-05-03"), new("state", "Planned"),
        ];
        await administrator.SwitchedAsync(Module, false);
        foreach (var path in (string[])[$"fr/{Module}", "fr/no-such-module"])
        {
            using var answer = await writer.PostAsync(new Uri(host.Server.Address, path), fields);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            var page = await Visit.ReadAsync(answer);
            Assert.Contains("Votre texte n’a pas été enregistré", page.Body!.TextContent, StringComparison.Ordinal);
            Assert.Equal([Written, "2024-05-01", "2024-05-03", "Planned"], page.QuerySelectorAll(".stored-text").Select(text => text.TextContent));
        }

        await administrator.SwitchedAsync(Module, true);
        Assert.DoesNotContain(Written, (await writer.PageAsync($"fr/{Module}")).Body!.TextContent, StringComparison.Ordinal);
        using var sent = await writer.PostAsync(new Uri(host.Server.Address, $"fr/{Module}"), fields);
        Assert.Equal(HttpStatusCode.SeeOther, sent.StatusCode);
    }

    [Fact]
    public async Task What_another_site_posts_is_not_shown_and_neither_are_secrets()
    {
        using var visitor = new Visit(host.Server.Address);
        visitor.Http.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var own = await visitor.PostAsync(new Uri(host.Server.Address, "en/no-such-page"), [new("password", "hunter two"), new("code", "123456"), new("note", "kept")]);
        Assert.Equal(["kept"], (await Visit.ReadAsync(own)).QuerySelectorAll(".stored-text").Select(text => text.TextContent));
        using var expired = await visitor.PostAsync(new Uri(host.Server.Address, "en/account/sign-in"), [new("_handler", "sign-in"), new("email", "someone@isc.example")]);
        Assert.Equal(HttpStatusCode.BadRequest, expired.StatusCode);
        Assert.Equal(["someone@isc.example"], (await Visit.ReadAsync(expired)).QuerySelectorAll(".stored-text").Select(text => text.TextContent));
        visitor.Http.DefaultRequestHeaders.Add("Origin", "https://elsewhere.example");
        using var foreign = await visitor.PostAsync(new Uri(host.Server.Address, "en/no-such-page"), [new("note", "smuggled")]);
        Assert.DoesNotContain("smuggled", await foreign.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_that_had_begun_is_answered()
    {
        using var administrator = await host.Server.CallerAsync("admin");
        using var writer = await host.Server.CallerAsync("secretariat");
        var body = new Slow("""{"title":{"en":"Begun before the switch"},"when":{"from":"2024-05-01","until":"2024-05-03"},"state":"planned"}""");
        var sending = writer.PostAsync($"api/v1/{Module}/events", body, TestContext.Current.CancellationToken);
        await body.HalfSent;
        await administrator.SwitchedAsync(Module, false);
        Assert.Equal(HttpStatusCode.NotFound, await host.Server.StatusOfAsync($"en/{Module}"));
        body.Release();
        using var answer = await sending;
        Assert.True(answer.StatusCode == HttpStatusCode.Created, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        await administrator.SwitchedAsync(Module, true);
        Assert.Contains("Begun before the switch", await writer.GetStringAsync($"api/v1/{Module}/events", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>JSON of which the second half is held back.</summary>
    private sealed class Slow(string json) : HttpContent
    {
        private readonly byte[] _bytes = Encoding.UTF8.GetBytes(json);
        private readonly TaskCompletionSource _half = new();
        private readonly TaskCompletionSource _rest = new();

        public Task HalfSent => _half.Task;

        public void Release() => _rest.SetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            var half = _bytes.Length / 2;
            await stream.WriteAsync(_bytes.AsMemory(0, half), TestContext.Current.CancellationToken);
            await stream.FlushAsync(TestContext.Current.CancellationToken);
            // Until the server has read the headers and chosen the route.
            await Task.Delay(TimeSpan.FromMilliseconds(500), TestContext.Current.CancellationToken);
            _half.SetResult();
            await _rest.Task;
            await stream.WriteAsync(_bytes.AsMemory(half), TestContext.Current.CancellationToken);
        }

        protected override bool TryComputeLength(out long length)
        {
            length = _bytes.Length;
            Headers.ContentType = new("application/json");
            return true;
        }
    }
}
