using System.Net.Http.Json;
using System.Text.Json;
using Isc.Host.Tests.Servers;
using Isc.Text;

namespace Isc.Host.Tests.Facts;

/// <summary>Each measure is defined once, in six languages, for all that show it.</summary>
[Collection(SqliteCollection.Name)]
[Trait("Promise", "I19")]
public sealed class MeasureTests(SqliteHost host)
{
    [Fact]
    public async Task Every_figure_of_every_report_has_one_definition()
    {
        using var client = await host.Server.CallerAsync();
        var defined = (await MeasuresAsync(client, "en")).Select(measure => measure.GetProperty("key").GetString()!).ToList();
        Assert.Equal(defined.Distinct(StringComparer.Ordinal), defined);
        foreach (var report in await client.GetFromJsonAsync<JsonElement[]>("api/v1/reports/", TestContext.Current.CancellationToken) ?? [])
        {
            var model = await client.GetFromJsonAsync<JsonElement>($"api/v1/reports/{report.GetProperty("key").GetString()}", TestContext.Current.CancellationToken);
            Assert.Empty(model.FiguresIn().Select(figure => figure.GetProperty("measure").GetString()!).Except(defined, StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Definitions_are_told_in_each_language_and_a_rate_says_out_of_what()
    {
        using var client = await host.Server.CallerAsync();
        var english = await MeasuresAsync(client, "en");
        Assert.Contains(english, measure => measure.GetProperty("denominator").ValueKind == JsonValueKind.String);
        foreach (var language in Languages.All.Where(language => language != "en"))
        {
            var own = await MeasuresAsync(client, language);
            Assert.Equal(english.Count, own.Count);
            Assert.All(english.Zip(own), pair => Assert.NotEqual(pair.First.GetProperty("numerator").GetString(), pair.Second.GetProperty("numerator").GetString()));
            Assert.All(own, measure => Assert.DoesNotContain("Measure_", measure.GetRawText(), StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("en", "number of A")]
    [InlineData("ar", "عدد A")]
    public async Task Dashboard_and_report_tell_on_demand_how_a_figure_is_counted(string language, string formula)
    {
        using var reader = await host.Server.ReaderAsync();
        foreach (var page in (string[])["", "reports/council-resolution-191"])
        {
            var markup = await reader.GetStringAsync($"{language}/{page}", TestContext.Current.CancellationToken);
            Assert.Contains("<details class=\"measure\">", markup, StringComparison.Ordinal);
            Assert.Contains(formula, markup, StringComparison.Ordinal);
        }
    }

    private static async Task<IReadOnlyList<JsonElement>> MeasuresAsync(HttpClient client, string language)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "api/v1/reports/measures") { Headers = { { "Accept-Language", language } } };
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (await answer.Content.ReadFromJsonAsync<JsonElement[]>(TestContext.Current.CancellationToken))!;
    }
}
