using System.Net;
using System.Net.Http.Json;
using AngleSharp.Html.Parser;
using Isc.Host.Tests.Servers;
using Isc.Security.Tests.Corpora;
using Isc.Testing;

namespace Isc.Security.Tests.Scripting;

/// <summary>What is written into a record is words on every page that shows it.</summary>
[Collection(SqliteCollection.Name)]
[Trait("Promise", "I26")]
[Trait("Catalogue", "T12")]
public sealed class FieldTests(SqliteHost host, ITestOutputHelper output)
{
    [Fact]
    public async Task No_text_of_a_document_runs_on_its_pages()
    {
        using var secretariat = await host.Server.CallerAsync("secretariat");
        using var reader = await host.Server.ReaderAsync();
        var texts = Corpus.Scripts.Where(text => text.Length < 450 && !text.Any(char.IsControl)).Take(Size.Of(40, 400)).ToList();
        foreach (var text in texts)
        {
            var key = $"script-{Guid.NewGuid():n}";
            using var made = await secretariat.PostAsJsonAsync("api/v1/library/documents",
                new { key, type = "report", title = new { en = text }, summary = new { fr = text }, series = text[..Math.Min(40, text.Length)], @class = "public", from = "2026-01-01" }, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Created, made.StatusCode);
            foreach (var path in new[] { $"en/library/{key}", $"fr/library/{key}", $"en/library?symbol={Uri.EscapeDataString(text)}" })
            {
                var page = await new HtmlParser().ParseDocumentAsync(await reader.GetStringAsync(path, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
                Assert.Empty(Harmless.DangersOfPage(page.DocumentElement));
            }
        }

        var list = await new HtmlParser().ParseDocumentAsync(await reader.GetStringAsync("en/library", TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        Assert.Empty(Harmless.DangersOfPage(list.DocumentElement));
        output.WriteLine($"{texts.Count} texts × 3 fields");
    }
}
