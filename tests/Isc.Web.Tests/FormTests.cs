using Isc.Web.Components;

namespace Isc.Web.Tests;

public sealed class FormTests
{
    [Theory]
    [InlineData(null, null, null)]
    [InlineData("As 2021-03-31", null, "date-hint")]
    [InlineData(null, "Enter a date", "date-error")]
    [InlineData("As 2021-03-31", "Enter a date", "date-hint date-error")]
    public async Task Control_is_described_by_the_hint_and_the_error_it_has(string? hint, string? error, string? describedBy)
    {
        var page = await Kit.RenderAsync<Field>(new() { ["Label"] = "Date", ["For"] = "date", ["Hint"] = hint, ["Error"] = error });

        var input = page.QuerySelector("input")!;
        Assert.Equal(describedBy, input.GetAttribute("aria-describedby"));
        Assert.Equal(error is null ? null : "true", input.GetAttribute("aria-invalid"));
        Assert.Equal(input.Id, page.QuerySelector("label")?.GetAttribute("for"));
        Assert.All((describedBy ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries), id => Assert.NotNull(page.GetElementById(id)));
    }

    [Fact]
    public async Task Select_is_wired_like_any_field_and_keeps_the_choice()
    {
        var page = await Kit.RenderAsync<SelectField>(new()
        {
            ["Label"] = "Body", ["For"] = "body", ["Error"] = "Choose a body", ["All"] = "All", ["Value"] = "iscg",
            ["Options"] = new Option[] { new("isc-tf", "ISC-TF"), new("iscg", "ISCG") },
        });

        var select = page.QuerySelector("select#body")!;
        Assert.Equal("body-error", select.GetAttribute("aria-describedby"));
        Assert.Equal(["", "isc-tf", "iscg"], select.QuerySelectorAll("option").Select(o => o.GetAttribute("value")));
        Assert.Equal("iscg", Assert.Single(select.QuerySelectorAll("option[selected]")).GetAttribute("value"));
    }

    [Fact]
    public async Task Error_summary_links_to_the_fields_on_the_same_page()
    {
        var page = await Kit.RenderAsync<ErrorSummary>(
            new() { ["Errors"] = new FieldError[] { new("title", "Enter a title"), new(null, "The record has changed") } }, path: "meetings/new?series=1");

        // With a base element, "#title" alone would lead to the home page.
        Assert.Equal("meetings/new?series=1#title", Assert.Single(page.QuerySelectorAll("a")).GetAttribute("href"));
        Assert.Equal(["Enter a title", "The record has changed"], page.QuerySelectorAll("li").Select(e => e.TextContent.Trim()));
        Assert.Equal("There is a problem", page.GetElementById(page.QuerySelector("[role=alert]")!.GetAttribute("aria-labelledby")!)?.TextContent);
    }

    [Fact]
    public async Task Error_summary_without_errors_is_not_there() =>
        Assert.Empty((await Kit.RenderAsync<ErrorSummary>(new() { ["Errors"] = Array.Empty<FieldError>() })).Body!.Children);
}
