using Isc.Security.Tests.Corpora;
using Isc.Web.Markdown;

namespace Isc.Security.Tests.Scripting;

/// <summary>The same texts, read by a browser instead of a parser.</summary>
[Trait("Promise", "I26")]
[Trait("Catalogue", "T12")]
public sealed class ChromiumTests(ITestOutputHelper output) : IAsyncDisposable
{
    // Everything that would run, as the browser has built it.
    private const string Dangers = """
        () => [...document.querySelectorAll('body *')].filter(element =>
          ['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'STYLE', 'SVG', 'MATH', 'META', 'BASE', 'FORM'].includes(element.tagName.toUpperCase())
          || [...element.attributes].some(attribute => attribute.name.startsWith('on') || attribute.name === 'style')
          || ['href', 'src'].some(name => /^[\s\u0000-\u001f]*(?!https?:|mailto:)[a-z][a-z0-9+.-]*:/i.test(element.getAttribute(name) ?? '')))
          .map(element => element.outerHTML)
        """;

    private readonly Isc.Testing.Browser _browser = new();

    [Fact]
    public async Task No_text_runs_in_Chromium()
    {
        IReadOnlyList<string> texts = [.. Corpus.Scripts, .. Corpus.NaughtyStrings];
        await using var context = await _browser.NewContextAsync(new Uri("http://127.0.0.1/"), _ => { }, TestContext.Current.CancellationToken);
        var page = await context.NewPageAsync();
        var spoke = new List<string>();
        page.Dialog += (_, dialog) => spoke.Add(dialog.Message);
        await page.SetContentAsync("<body>" + string.Join("\n", texts.Select(text => $"<div>{MarkdownRenderer.ToHtml(text)}</div>")));

        Assert.Equal(texts.Count, await page.Locator("body > div").CountAsync());
        Assert.Empty(await page.EvaluateAsync<string[]>(Dangers));
        Assert.Empty(spoke);
        output.WriteLine($"{texts.Count} texts");
    }

    public ValueTask DisposeAsync() => _browser.DisposeAsync();
}
