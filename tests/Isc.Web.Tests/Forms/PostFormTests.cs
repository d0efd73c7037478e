using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Isc.Testing;

namespace Isc.Web.Tests.Forms;

public sealed class PostFormTests : IAsyncLifetime
{
    private FormSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await FormSite.StartAsync();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task A_sound_form_changes_the_record_and_leads_on_with_a_notice_that_is_shown_once(string language)
    {
        using var answer = await _site.Http.SubmitAsync($"{language}/note/1", "edit", ("title", "  Second\r\ntitle "), ("day", "٢٠٢٦-٠٣-٣١"), ("urgent", "true"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.EndsWith($"/{language}/note/2", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal(("Second title", new DateOnly(2026, 3, 31), true, "Begins with an empty line"), (_site.Board.Title, _site.Board.Day, _site.Board.Urgent, _site.Board.Text));
        Assert.Equal("“Second title” was saved.", (await PageAsync($"{language}/note/2")).QuerySelector("[role=status]")?.TextContent.Trim());
        Assert.Null((await PageAsync($"{language}/note/2")).QuerySelector("[role=status]"));
    }

    [Fact]
    public async Task A_handler_that_says_nothing_leads_back_to_its_page()
    {
        using var answer = await _site.Http.SubmitAsync("fr/note/1?tab=a", "clear");

        Assert.Equal((HttpStatusCode.SeeOther, ""), (answer.StatusCode, _site.Board.Title));
        Assert.EndsWith("/fr/note/1?tab=a", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.Equal("Modifications enregistrées.", (await PageAsync("fr/note/1")).QuerySelector("[role=status]")?.TextContent.Trim());
    }

    [Theory]
    [InlineData("title", "", "Fill in “Title”.")]
    [InlineData("title", "more than thirty characters are more than thirty", "“Title” is too long. Most characters allowed: 30.")]
    [InlineData("colour", "green", "Choose one of the answers offered for “Colour”.")]
    [InlineData("colour", "", "Choose an answer for “Colour”.")]
    [InlineData("day", "31.3.2026", "“Day” is not a date. Write it like 2026-03-31.")]
    [InlineData("day", "2026-02-29", "“Day” is not a date. Write it like 2026-03-31.")]
    [InlineData("time", "24:00", "“Time” is not a time of day. Write it like 14:30.")]
    [InlineData("count", "6", "“Count” is not a whole number from 1 to 5.")]
    [InlineData("sectors", "X", "Choose one of the answers offered for “Sectors”.")]
    public async Task A_wrong_answer_is_kept_with_what_is_wrong_and_saves_nothing(string field, string value, string message)
    {
        using var answer = await _site.Http.SubmitAsync("en/note/1", "edit", ("text", "kept"), (field, value));
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, 1), (answer.StatusCode, _site.Board.Version));
        var link = page.QuerySelector(".error-summary a")!;
        Assert.Equal((message, $"note/1#{field}"), (link.TextContent, link.GetAttribute("href")));
        Assert.Contains(message, page.GetElementById($"{field}-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("kept", page.GetElementById("text")!.TextContent);
        Assert.Equal("true", page.GetElementById(field)!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task A_conflict_shows_both_texts_and_the_second_attempt_saves()
    {
        var before = await PageAsync("en/note/1");
        (_site.Board.Title, _site.Board.Colour, _site.Board.Version) = ("Theirs", "blue", 7);

        using var answer = await _site.Http.SubmitAsync("en/note/1", before, "edit", ("title", "Mine"));
        var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Conflict, "Theirs"), (answer.StatusCode, _site.Board.Title));
        Assert.Equal("Mine", ((IHtmlInputElement)page.GetElementById("title")!).Value);
        Assert.Equal(["Theirs", "Blue"], page.QuerySelectorAll(".stored-text").Select(stored => stored.TextContent));
        using var again = await _site.Http.SubmitAsync("en/note/1", page, "edit");
        Assert.Equal((HttpStatusCode.SeeOther, "Mine", "red"), (again.StatusCode, _site.Board.Title, _site.Board.Colour));
    }

    [Fact]
    [Trait("Catalogue", "T11")]
    public async Task A_form_without_its_token_is_refused_and_changes_nothing()
    {
        var page = await PageAsync("en/note/1");
        page.QuerySelectorAll("[name=__RequestVerificationToken]").ToList().ForEach(token => token.Remove());

        using var answer = await _site.Http.SubmitAsync("en/note/1", page, "clear");

        Assert.Equal((HttpStatusCode.BadRequest, "First <title>"), (answer.StatusCode, _site.Board.Title));
    }

    [Fact]
    public async Task The_key_is_the_same_when_the_same_form_is_sent_twice()
    {
        var page = await PageAsync("en/note/1");
        (await _site.Http.SubmitAsync("en/note/1", page, "edit")).Dispose();
        _site.Board.Version = 1;
        (await _site.Http.SubmitAsync("en/note/1", page, "edit")).Dispose();

        Assert.Single(_site.Board.Keys);
    }

    [Fact]
    public async Task A_notice_that_we_did_not_write_is_not_shown()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "en/note/1");
        request.Headers.Add("Cookie", "isc-notice=Your%20account%20was%20closed");
        using var answer = await _site.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("account", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_a_page_that_is_not_found_is_refused()
    {
        var page = await PageAsync("en/note/1");

        using var answer = await _site.Http.SubmitAsync("en/note/9", page, "clear");

        Assert.Equal("First <title>", _site.Board.Title);
        Assert.InRange((int)answer.StatusCode, 400, 404);
    }

    private async Task<IHtmlDocument> PageAsync(string path)
    {
        await using var body = await _site.Http.GetStreamAsync(path, TestContext.Current.CancellationToken);
        return await new HtmlParser().ParseDocumentAsync(body, TestContext.Current.CancellationToken);
    }
}
