using Isc.Host.Tests.Servers;

namespace Isc.Host.Tests;

/// <summary>Both source reports come out of the records.</summary>
[Trait("Promise", "I31")]
public abstract class RecordTests(ServerFixture fixture)
{
    [Theory]
    [InlineData("6 meetings")]
    [InlineData("39")]
    [InlineData("March 2015")]
    [InlineData("1 September 2021")]
    [InlineData("Resolution 191 (Rev. Dubai, 2018)")]
    [InlineData("C20/38")]
    [InlineData("Service Order No. 16/13")]
    [InlineData("23")]
    [InlineData("26")]
    [InlineData("Emerging Trends and Artificial Intelligence")]
    [InlineData("Event overview page")]
    [InlineData("New ITU website")]
    [InlineData("C21/INF/11")]
    [InlineData("iscg@itu.int")]
    public async Task Council_report_of_2021_says(string words)
    {
        var (text, _) = await fixture.Server.ReportAsync("council-resolution-191", "2020-04-01", "2021-03-31");
        Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("6 meetings")]
    [InlineData("21")]
    [InlineData("Web editorial")]
    [InlineData("Youth")]
    [InlineData("Resolution 191 (Busan, 2014)")]
    [InlineData("C17/38")]
    [InlineData("COP23")]
    public async Task Advisory_group_report_of_2017_says(string words)
    {
        var (text, _) = await fixture.Server.ReportAsync("tsag-isc-tf", "2017-01-01", "2017-12-31");
        Assert.Contains(words, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("council-resolution-191", "2020-04-01", "2021-03-31")]
    [InlineData("tsag-isc-tf", "2017-01-01", "2017-12-31")]
    public async Task Every_figure_names_the_records_behind_it(string key, string since, string asOf)
    {
        var (_, model) = await fixture.Server.ReportAsync(key, since, asOf);
        var figures = model.FiguresIn().ToList();
        Assert.NotEmpty(figures);
        Assert.All(figures, figure => Assert.True(
            figure.GetProperty("value").GetInt64() == 0 || figure.GetProperty("sources").GetArrayLength() > 0, figure.GetRawText()));
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("zh")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("es")]
    public async Task A_report_in_another_language_has_the_same_figures(string language)
    {
        var (_, english) = await fixture.Server.ReportAsync("council-resolution-191", "2020-04-01", "2021-03-31");
        var (_, other) = await fixture.Server.ReportAsync("council-resolution-191", "2020-04-01", "2021-03-31", language);
        Assert.Equal(Values(english), Values(other));

        static IEnumerable<string> Values(System.Text.Json.JsonElement model) => model.FiguresIn()
            .Select(f => $"{f.GetProperty("measure").GetString()} {f.GetProperty("value").GetInt64()}").Order(StringComparer.Ordinal);
    }

    [Collection(SqliteCollection.Name)]
    public sealed class OnSqlite(SqliteHost host) : RecordTests(host);

    [Collection(PostgreSqlCollection.Name)]
    public sealed class OnPostgreSql(PostgreSqlHost host) : RecordTests(host);
}
