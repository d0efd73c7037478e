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
