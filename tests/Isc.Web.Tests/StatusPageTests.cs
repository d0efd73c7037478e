using Isc.Web.Pages;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Isc.Web.Tests;

public sealed class StatusPageTests
{
    [Theory]
    [InlineData(403, "You may not see this page")]
    [InlineData(429, "Too many requests")]
    [InlineData(500, "Something went wrong")]
    [InlineData(418, "The request could not be understood")]
    [InlineData(502, "Something went wrong")]
    public async Task Page_says_what_happened_and_the_reference_to_quote(int code, string title)
    {
        var context = Failing("0HN:1");

        var page = await Kit.RenderAsync<StatusPage>(new() { ["Code"] = code }, context: context);

        Assert.Equal(title, page.QuerySelector("h1")?.TextContent);
        Assert.Equal("0HN:1", page.QuerySelector("code")?.TextContent);
        Assert.Equal(code, context.Response.StatusCode);
    }

    [Fact]
    public async Task Unknown_address_says_the_same_every_time()
    {
        var first = await Kit.RenderAsync<StatusPage>(new() { ["Code"] = 404 }, context: Failing("0HN:1"));
        var second = await Kit.RenderAsync<StatusPage>(new() { ["Code"] = 404 }, context: Failing("0HN:2"));

        Assert.Equal("Page not found", first.QuerySelector("h1")?.TextContent);
        Assert.Equal(first.Body!.InnerHtml, second.Body!.InnerHtml);
    }

    [Fact]
    public async Task Status_page_asked_for_by_its_own_address_does_not_exist()
    {
        var context = new DefaultHttpContext();

        var page = await Kit.RenderAsync<StatusPage>(new() { ["Code"] = 500 }, context: context);

        Assert.Equal("Page not found", page.QuerySelector("h1")?.TextContent);
        Assert.Equal(404, context.Response.StatusCode);
    }

    private static DefaultHttpContext Failing(string reference)
    {
        var context = new DefaultHttpContext { TraceIdentifier = reference };
        context.Features.Set<IStatusCodeReExecuteFeature>(new StatusCodeReExecuteFeature { OriginalPathBase = "/en", OriginalPath = "/x" });
        return context;
    }
}
