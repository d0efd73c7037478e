using System.Text.Json;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Isc.Host.Tests.Servers;
using Isc.Text;
using BiDi = DocumentFormat.OpenXml.Wordprocessing.BiDi;

namespace Isc.Host.Tests.Facts;

/// <summary>Both reports as Word documents, in every language.</summary>
[Collection(SqliteCollection.Name)]
[Trait("Promise", "I31")]
public sealed class DocumentTests(SqliteHost host)
{
    public static TheoryData<string, string> Every =>
        [.. new[] { SourceReport.Council, SourceReport.Tsag }.SelectMany(_ => Languages.All, (report, language) => (report.Name, language))];

    [Fact]
    public async Task The_cover_of_the_report_to_the_Council_names_its_agenda_item_in_every_format()
    {
        using var caller = await host.Server.CallerAsync();
        using var document = WordprocessingDocument.Open(await host.Server.DocumentAsync(SourceReport.Council, "en"), isEditable: false);
        var (text, model) = await host.Server.ReportAsync("council-resolution-191", "2020-04-01", "2021-03-31");
        var page = await caller.GetStringAsync("en/reports/council-resolution-191?since=2020-04-01&as-of=2021-03-31&language=en", TestContext.Current.CancellationToken);
        var (_, year) = await host.Server.ReportAsync("council-resolution-191", "2018-01-01", "2020-03-31");

        Assert.Contains("Agenda item: PL 1.9", document.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.Ordinal);
        Assert.Contains("- **Agenda item:** PL 1.9", text, StringComparison.Ordinal);
        Assert.Equal("PL 1.9", FieldOf(model));
        Assert.Matches("(?s)Agenda item.{1,80}PL 1\\.9", page);
        // The session before took its report under an item that no source names.
        Assert.Null(FieldOf(year));
    }

    private static string? FieldOf(JsonElement model) => model.GetProperty("cover").GetProperty("fields").EnumerateArray()
        .Where(field => field.GetProperty("key").GetString() == "agenda-item").Select(field => field.GetProperty("value").GetString()).SingleOrDefault();

    [Theory]
    [MemberData(nameof(Every))]
    public async Task Document_is_valid_and_in_its_language_throughout(string report, string language)
    {
        using var document = WordprocessingDocument.Open(await host.Server.DocumentAsync(SourceReport.Named(report), language), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken)
            .Select(error => $"{error.Path?.XPath}: {error.Description}"));
        var body = document.MainDocumentPart!.Document!.Body!;
        Assert.Equal(language == "ar", body.Descendants<BiDi>().Any());
        Assert.DoesNotContain("{", body.InnerText, StringComparison.Ordinal);
    }
}
