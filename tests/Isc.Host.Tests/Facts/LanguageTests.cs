using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Isc.Bodies;
using Isc.Host.Tests.Servers;
using Isc.Text;
using Isc.Themes;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Facts;

/// <summary>Every report, in each of the six languages: its words, digits, plurals and dates.</summary>
[Collection(SqliteCollection.Name)]
public sealed class LanguageTests(SqliteHost host)
{
    public static TheoryData<string> All => [.. Languages.All];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_report_is_in_its_language_throughout(string language)
    {
        var rules = await RulesAsync(language);
        using var client = await host.Server.CallerAsync();
        foreach (var report in await client.GetFromJsonAsync<JsonElement[]>("api/v1/reports/", TestContext.Current.CancellationToken) ?? [])
        {
            var key = report.GetProperty("key").GetString();
            var model = await client.GetFromJsonAsync<JsonElement>($"api/v1/reports/{key}?language={language}", TestContext.Current.CancellationToken);
            Assert.DoesNotContain("\"kind\":\"unavailable\"", model.GetRawText(), StringComparison.Ordinal);
            Assert.NotEmpty(model.GetProperty("chapters").EnumerateArray());
            Assert.Empty(rules.Offences(model).Select(offence => $"{key}: {offence}"));
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_theme_umbrella_and_body_has_its_report_in_its_language_throughout(string language)
    {
        var rules = await RulesAsync(language);
        await using var scope = host.Server.Services.CreateAsyncScope();
        var subjects = (await scope.ServiceProvider.GetRequiredService<IThemeNames>().NamesAsync(TestContext.Current.CancellationToken)).Keys.Select(key => $"theme-brief.{key}")
            .Concat((await scope.ServiceProvider.GetRequiredService<IUmbrellas>().AllAsync(TestContext.Current.CancellationToken)).Select(umbrella => $"umbrella-brief.{umbrella.Key}"))
            .Concat((await scope.ServiceProvider.GetRequiredService<IBodyNames>().AllAsync(TestContext.Current.CancellationToken)).Values.Select(body => $"annual-review.{body.Key}"))
            .ToList();
        Assert.InRange(subjects.Count, 40, 200);
        using var client = await host.Server.CallerAsync();
        foreach (var key in subjects)
        {
            var model = await client.GetFromJsonAsync<JsonElement>($"api/v1/reports/{key}?language={language}", TestContext.Current.CancellationToken);
            Assert.DoesNotContain("\"kind\":\"unavailable\"", model.GetRawText(), StringComparison.Ordinal);
            Assert.NotEmpty(model.GetProperty("chapters").EnumerateArray());
            Assert.Empty(rules.Offences(model).Select(offence => $"{key}: {offence}"));
        }
    }

    [Theory]
    [InlineData("themes/environment", "reports/theme-brief.environment")]
    [InlineData("themes/umbrellas/digital-transformation", "reports/umbrella-brief.digital-transformation")]
    [InlineData("organisation/bodies/iscg", "reports/annual-review.iscg")]
    public async Task A_page_leads_to_the_report_on_what_it_shows(string page, string report)
    {
        using var visitor = await host.Server.ReaderAsync();
        Assert.Contains($"href=\"{report}\"", await visitor.GetStringAsync($"en/{page}", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var answer = await visitor.GetAsync($"en/{report}", TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode);
    }

    [Fact]
    public async Task The_page_of_a_theme_shows_the_figures_of_its_brief_with_what_they_measure_a_chart_and_its_table()
    {
        using var visitor = await host.Server.ReaderAsync();
        var brief = await visitor.GetFromJsonAsync<JsonElement>("api/v1/reports/theme-brief.environment", TestContext.Current.CancellationToken);
        var page = await new HtmlParser().ParseDocumentAsync(await visitor.GetStringAsync("en/themes/environment", TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        var figures = page.QuerySelectorAll("section.card").Single(card => card.QuerySelector("h2")?.TextContent == "In figures");

        var updates = brief.FiguresIn().Single(figure => figure.GetProperty("measure").ValueEquals("progress-updates")).GetProperty("value").GetInt64();
        var tile = figures.QuerySelectorAll(".tile").Single(one => one.TextContent.Contains("Progress updates", StringComparison.Ordinal));
        Assert.Equal($"{updates}", tile.QuerySelector(".tile-value")!.TextContent);
        Assert.Contains("updates of the theme that lie wholly in the period", tile.QuerySelector("details.measure")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(figures.QuerySelector("figure.chart svg[role=img]"));
        Assert.Equal(updates, figures.QuerySelectorAll("figure.chart table td").Sum(cell => long.Parse(cell.TextContent, CultureInfo.InvariantCulture)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Report_of_another_language_is_found_out(string language)
    {
        var (_, english) = await host.Server.ReportAsync(SourceReport.Council.Key, SourceReport.Council.Since, SourceReport.Council.AsOf, language == "en" ? "ar" : "en");
        var offences = (await RulesAsync(language)).Offences(english);
        // English takes up words of all languages: it is told by its figures only.
        Assert.Equal(language == "en", !offences.Any());
    }

    [Theory]
    [InlineData("en", "held 6 meetings", "and 39 in total", "At least 1 additional meeting is", "12 areas", "23 small and medium enterprises", "26 Academia members", "3 groups", "2 themes", "with 1 item.")]
    [InlineData("fr", "a tenu 6 réunions", "et 39 au total", "Au moins 1 réunion supplémentaire", "12 domaines", "23 petites et moyennes entreprises", "26", "3 groupes", "2 thèmes", "1 point.")]
    [InlineData("es", "celebró 6 reuniones", "y 39 en total", "al menos 1 reunión adicional", "12 ámbitos", "23 pequeñas y medianas empresas", "26 Instituciones Académicas", "3 grupos", "2 temas", "1 elemento.")]
    [InlineData("ru", "провела 6 собраний", "всего 39", "не менее 1 дополнительного собрания", "12 областей", "23 малых и средних предприятия", "26 академических организаций", "3 группами", "2 темы", "1 пункт.")]
    [InlineData("zh", "召开了6次会议", "共召开39次", "至少再召开1次会议", "12个跨部门", "23家中小企业", "26个学术成员", "3个小组", "2个跨部门协调主题", "1个项目")]
    [InlineData("ar", "عقد فريق ISC-TF 6 اجتماعات", "و39 في المجموع", "اجتماع إضافي واحد على الأقل (1)", "12 مجالاً", "23 شركة صغيرة ومتوسطة", "26 هيئة أكاديمية", "3 أفرقة", "موضوعان (2)", "وعدد بنودها 1.")]
    public async Task Figures_have_the_plurals_of_the_language(string language, params string[] phrases)
    {
        var text = await TextAsync(language);
        Assert.All(phrases, phrase => Assert.Contains(phrase, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "31 March 2021", "1 April 2020 – 31 March 2021", "8–18 June 2021", "March 2015")]
    [InlineData("fr", "31 mars 2021", "1er avril 2020 – 31 mars 2021", "8-18 juin 2021", "mars 2015")]
    [InlineData("es", "31 de marzo de 2021", "1 de abril de 2020 – 31 de marzo de 2021", "8-18 de junio de 2021", "marzo de 2015")]
    [InlineData("ru", "31 марта 2021 г.", "1 апреля 2020 г. – 31 марта 2021 г.", "8–18 июня 2021", "март 2015 г.")]
    [InlineData("zh", "2021年3月31日", "2020年4月1日 – 2021年3月31日", "2021年6月8日至18日", "2015年3月")]
    [InlineData("ar", "31 مارس 2021", "1 أبريل 2020 – 31 مارس 2021", "8 إلى 18 يونيو 2021", "مارس 2015")]
    public async Task Dates_are_written_as_the_language_writes_them(string language, params string[] dates)
    {
        var text = await TextAsync(language);
        Assert.All(dates, date => Assert.Contains(date, text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Translation_status_names_all_six_languages_as_complete()
    {
        using var client = await host.Server.CallerAsync();
        var status = await client.GetFromJsonAsync<JsonElement[]>($"api/v1/reports/{SourceReport.Council.Key}/languages", TestContext.Current.CancellationToken);
        Assert.Equal(Languages.All, status!.Select(one => one.GetProperty("language").GetString()!));
        Assert.All(status!, one => Assert.Equal(0, one.GetProperty("missing").GetArrayLength()));
        Assert.All(status!, one => Assert.InRange(one.GetProperty("passages").GetInt32(), 100, 1000));
    }

    private async Task<string> TextAsync(string language)
    {
        // Markdown escapes what could be markup; spaces that do not break are spaces here.
        var (text, _) = await host.Server.ReportAsync(SourceReport.Council.Key, SourceReport.Council.Since, SourceReport.Council.AsOf, language);
        return text.Replace("\\", "", StringComparison.Ordinal).Replace('\u00A0', ' ').Replace('\u202F', ' ');
    }

    private async Task<LanguageRules> RulesAsync(string language)
    {
        var (english, own) = (await AcronymsAsync("en"), await AcronymsAsync(language));
        return new(language, [.. english.Select(body => (body.Value, own[body.Key]))]);
    }

    private async Task<Dictionary<Guid, string>> AcronymsAsync(string language)
    {
        CultureInfo.CurrentUICulture = Languages.Culture(language);
        await using var scope = host.Server.Services.CreateAsyncScope();
        var bodies = await scope.ServiceProvider.GetRequiredService<IBodyNames>().AllAsync(TestContext.Current.CancellationToken);
        return bodies.Values.Where(body => body.Acronym is not null).ToDictionary(body => body.Id, body => body.Acronym!);
    }
}
