using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Isc.Host.Tests.Servers;

namespace Isc.Host.Tests.Facts;

/// <summary>Every fact of both source reports comes out of the records, in its place.</summary>
[Trait("Promise", "I31")]
public abstract partial class FactTests(ServerFixture fixture)
{
    private const int Listed = 116;

    private static readonly IReadOnlyList<Fact> All = FactFile.Read();

    [Theory]
    [InlineData("council")]
    [InlineData("tsag")]
    public async Task Report_says_every_fact_in_its_place(string report)
    {
        var source = SourceReport.Named(report);
        var (_, model) = await fixture.Server.ReportAsync(source.Key, source.Since, source.AsOf);
        var places = new ReportPlaces(model);
        Assert.Empty(All.Where(fact => fact.Report == source && !Holds(fact, places)).Select(fact => fact.ToString()));
    }

    [Theory]
    [InlineData("council")]
    [InlineData("tsag")]
    public async Task Word_document_says_every_fact(string report)
    {
        var source = SourceReport.Named(report);
        using var document = WordprocessingDocument.Open(await fixture.Server.DocumentAsync(source), isEditable: false);
        var text = string.Join('\n', document.MainDocumentPart!.Document!.Descendants<Paragraph>().Select(paragraph => paragraph.InnerText));
        Assert.Empty(All.Where(fact => fact.Report == source && fact.Words is { } words && !text.Contains(words, StringComparison.Ordinal)).Select(fact => fact.ToString()));
    }

    [Fact]
    public async Task Facts_of_another_period_do_not_hold()
    {
        var (_, model) = await fixture.Server.ReportAsync(SourceReport.Council.Key, "2018-01-01", "2019-12-31");
        var places = new ReportPlaces(model);
        string[] counted = ["F-009", "F-011", "F-016", "F-050", "F-051", "F-059", "F-061"];
        Assert.All(
            All.Where(fact => fact.Figure is not null && counted.Contains(fact.Id, StringComparer.Ordinal)),
            fact => Assert.False(Holds(fact, places), fact.ToString()));
    }

    [Fact]
    public void Every_fact_of_the_list_is_looked_up_and_explained()
    {
        var ids = Enumerable.Range(1, Listed).Select(number => $"F-{number:D3}").ToList();
        Assert.Equal(ids, All.Select(fact => fact.Id).Distinct(StringComparer.Ordinal));
        Assert.Equal(ids, Id().Matches(FactFile.ReadPage()).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private static bool Holds(Fact fact, ReportPlaces places) => fact.Figure is var (measure, value)
        ? places.Has(fact.Place, measure, value)
        : places.Says(fact.Place, fact.Words!);

    [GeneratedRegex("F-[0-9]{3}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    [Collection(SqliteCollection.Name)]
    public sealed class OnSqlite(SqliteHost host) : FactTests(host);

    [Collection(PostgreSqlCollection.Name)]
    public sealed class OnPostgreSql(PostgreSqlHost host) : FactTests(host);
}
