using Isc.Reporting.Definitions;
using Isc.Reporting.Tests.Fakes;

namespace Isc.Reporting.Tests;

/// <summary>One definition is a report for each theme, body or umbrella.</summary>
[Trait("Promise", "I31")]
public sealed class Reports_of_each_subject
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("theme-brief", "theme-brief.accessibility", "Accessibility: a brief", "accessibility")]
    [InlineData("theme-brief.digital-transformation", "theme-brief.digital-transformation", "Digital transformation: a brief", "digital-transformation")]
    public async Task A_brief_is_of_the_theme_that_its_key_names(string asked, string key, string title, string told)
    {
        string? theme = null;
        await using var house = new House(new FakeSection("themes.brief", (request, _) =>
        {
            theme = request.Setting("theme");
            return Task.FromResult<IReadOnlyList<Block>>([new Paragraph("Told.")]);
        }));

        var report = await ComposeAsync(house, asked);

        Assert.Equal((key, title, told), (report.Key, report.Cover.Title, theme));
        Assert.Equal(title[..title.IndexOf(':', StringComparison.Ordinal)], Assert.Single(report.Chapters).Heading);
    }

    [Fact]
    public async Task A_review_goes_to_the_body_that_it_is_about()
    {
        await using var house = new House(new FakeSection("organisation.purpose", new Paragraph("Told.")));

        var info = await house.Reports.FindAsync("annual-review.tsag", Cancel);

        Assert.Equal(("tsag", "TSAG", "Annual review: TSAG"), (info!.Addressee, info.AddresseeName, info.Title));
        Assert.Equal("TSAG", (await ComposeAsync(house, "annual-review.tsag")).Cover.Addressee);
    }

    [Theory]
    [InlineData("theme-brief.nothing")]
    [InlineData("theme-brief.")]
    [InlineData("council-resolution-191.accessibility")]
    public async Task A_subject_that_is_not_there_is_refused(string key)
    {
        await using var house = new House();

        var refused = await Assert.ThrowsAsync<ReportRequestException>(() => ComposeAsync(house, key));

        Assert.Equal(("key", ReportRequestProblem.UnknownReport), (refused.Field, refused.Problem));
    }

    [Fact]
    public async Task The_same_of_every_other_subject_is_named()
    {
        await using var house = new House();
        var catalogue = house.Get<ReportCatalogue>();

        var others = await catalogue.OthersAsync(await catalogue.FindAsync("theme-brief", Cancel), Cancel);

        Assert.Equal([("theme-brief.digital-transformation", "Digital transformation"), ($"theme-brief.{FixedThemes.Longest}", "Longest")], others);
        Assert.Empty(await catalogue.OthersAsync(await catalogue.FindAsync("chair-weekly", Cancel), Cancel));
    }

    private static Task<Report> ComposeAsync(House house, string key) => house.Reports.ComposeAsync(key, new(null, new(2021, 3, 31)), "en", Cancel);
}
