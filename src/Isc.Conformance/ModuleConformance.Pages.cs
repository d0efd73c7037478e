using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Deque.AxeCore.Playwright;
using Isc.Access;
using Isc.Conformance.Permissions;
using Isc.Host.Permissions;
using Xunit;

namespace Isc.Conformance;

/// <content>Its pages: readable by everyone, in six languages, without script.</content>
public abstract partial class ModuleConformance<TModule>
{
    private const int Narrow = 320;

    /// <summary>A missing text shows as its key.</summary>
    [Theory]
    [MemberData(nameof(SixLanguages))]
    public async Task Pages_speak_the_language_they_are_asked_in(string language)
    {
        var breaches = new List<string>();
        foreach (var (path, page) in await PagesAsync(language))
        {
            var html = page.DocumentElement;
            if (html.GetAttribute("lang") != language || (html.GetAttribute("dir") == "rtl") != (language == "ar"))
                breaches.Add($"{path} is marked lang={html.GetAttribute("lang")}, dir={html.GetAttribute("dir")}");
            breaches.AddRange(TextKey.Matches(Words(page)).Select(key => $"{path} shows the key '{key.Value}'"));
        }

        None("Add the texts, and use the layout of the site:", breaches);
    }

    /// <summary>One heading of the first level, and a title that begins with it.</summary>
    [Fact]
    public async Task Every_page_has_a_title_and_one_heading() => None(
        "Begin the page with one <PageHeader>:",
        (await PagesAsync("en")).Where(page => page.Document.QuerySelectorAll("h1").Length != 1 || string.IsNullOrWhiteSpace(page.Document.Title)).Select(page => page.Path));

    /// <summary>What carries nothing for those without script must not be there.</summary>
    [Fact]
    public async Task Every_page_works_without_script() => None(
        "Use links with an address and <PostForm>, and take out scripts, handlers and styles in the markup:",
        (await PagesAsync("en")).SelectMany(page => Scripted(page.Document).Select(breach => $"{page.Path}: {breach}")));

    /// <summary>Each control says what it is for.</summary>
    [Fact]
    public async Task Every_control_has_a_label() => None(
        "Use the fields of the kit, which bring their labels:",
        (await PagesAsync("en")).SelectMany(page => page.Document.QuerySelectorAll("input:not([type=hidden]), select, textarea")
            .Where(control => page.Document.QuerySelector($"label[for='{control.Id}']") is null && control.Closest("label") is null
                && !control.HasAttribute("aria-label") && !control.HasAttribute("aria-labelledby"))
            .Select(control => $"{page.Path}: {control.OuterHtml}")));

    /// <summary>Nobody is led nowhere.</summary>
    [Fact]
    public async Task Every_link_of_a_page_leads_to_a_page()
    {
        using var caller = await ReaderAsync("secretariat");
        var (asked, breaches) = (new HashSet<string>(StringComparer.Ordinal), new List<string>());
        foreach (var (path, page) in await PagesAsync("en"))
        {
            foreach (var link in page.QuerySelectorAll("main a[href]").Select(a => a.GetAttribute("href")!.Split('#')[0]).Where(href => href.Length > 0 && !href.Contains(':', StringComparison.Ordinal)))
            {
                if (!asked.Add(link))
                    continue;
                using var answer = await caller.GetAsync(link.StartsWith('/') ? link : "en/" + link, Stop);
                if ((int)answer.StatusCode >= 400)
                    breaches.Add($"{path}: '{link}' answers {(int)answer.StatusCode}");
            }
        }

        None("Correct these links:", breaches);
    }

    /// <summary>WCAG 2.2 AA, as far as axe can tell.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("ar")]
    public async Task Axe_finds_nothing(string language)
    {
        var breaches = new List<string>();
        foreach (var (path, caller) in await PathsAsync())
        {
            await using var window = await OpenAsync(caller);
            await window.Page.GotoAsync($"{language}{path}");
            breaches.AddRange((await window.Page.RunAxe()).Violations.Select(found =>
                $"{path}: {found.Help}: {string.Join(" | ", found.Nodes.Take(3).Select(node => node.Html))}"));
        }

        None("Use the components of the kit, or mark the page up as axe says:", breaches);
    }

    /// <summary>A page scrolls in one direction only, whichever way it is written.</summary>
    [Theory]
    [InlineData("ar")]
    [InlineData("ru")]
    public async Task Every_page_fits_a_window_of_320_pixels(string language)
    {
        var breaches = new List<string>();
        foreach (var (path, caller) in await PathsAsync())
        {
            await using var window = await OpenAsync(caller, Narrow);
            await window.Page.GotoAsync($"{language}{path}");
            if (await window.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var width && width > Narrow)
                breaches.Add($"{path} is {width} pixels wide");
        }

        None("Let tables scroll in <DataTable>, and give nothing a fixed width:", breaches);
    }

    private static IEnumerable<string> Scripted(IHtmlDocument page) => page.QuerySelectorAll("main *").SelectMany(element =>
        element.Attributes.Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style").Select(attribute => $"{element.LocalName} {attribute.Name}=")
            .Concat(element.LocalName switch
            {
                "script" => ["script"],
                "a" when !element.HasAttribute("href") => [$"a without address: {element.TextContent}"],
                "form" when element.QuerySelector("button, input[type=submit]") is null => ["form without button"],
                _ => Array.Empty<string>(),
            }));

    // Codes and addresses are not words.
    private static string Words(IHtmlDocument page)
    {
        foreach (var code in page.QuerySelectorAll("code, script, style").ToList())
            code.Remove();
        return page.Body?.TextContent ?? "";
    }

    private async Task<IReadOnlyList<(string Path, IHtmlDocument Document)>> PagesAsync(string language)
    {
        var pages = new List<(string, IHtmlDocument)>();
        foreach (var (path, caller) in await PathsAsync())
        {
            using var reader = await ReaderAsync(caller);
            using var answer = await reader.GetAsync(language + path, Stop);
            Assert.True(answer.IsSuccessStatusCode, $"/{language}{path} answers {(int)answer.StatusCode}.");
            pages.Add((path, await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(Stop), Stop)));
        }

        return pages;
    }

    // Pages without parameters, and one of each kind that they lead to; each as somebody who may read it and as much else as possible.
    private async Task<IReadOnlyList<(string Path, string Caller)>> PathsAsync()
    {
        var (found, pages) = (new List<(string, string)>(), host.Routes.Where(route => route.IsPage).ToList());
        var links = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages.Where(page => !page.Route.Contains('{', StringComparison.Ordinal)))
        {
            found.Add((page.Route, CallerOf(page)));
            using var reader = await ReaderAsync(CallerOf(page));
            var markup = await new HtmlParser().ParseDocumentAsync(await reader.GetStringAsync("en" + page.Route, Stop), Stop);
            links.UnionWith(markup.QuerySelectorAll("a[href]").Select(a => "/" + a.GetAttribute("href")!.Split('#', '?')[0].TrimStart('/')));
        }

        foreach (var page in pages.Where(page => page.Route.Contains('{', StringComparison.Ordinal)))
        {
            if (links.FirstOrDefault(link => IsOf(page, link)) is { } example)
                found.Add((example, CallerOf(page)));
        }

        return found;
    }

    private static bool IsOf(ServedRoute page, string link) => page.Route.Split('/') is var pattern && link.Split('/') is var parts
        && pattern.Length == parts.Length && pattern.Zip(parts).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);

    private string CallerOf(ServedRoute page) => host.Matrix.FirstOrDefault(line => line.Key == page.Key) is { } line
        ? new[] { Roles.Secretariat, Roles.Administrator }.Concat(MatrixLine.Callers).First(caller => line.CellOf(caller) != "-")
        : Roles.Secretariat;

    private async Task<HttpClient> ReaderAsync(string caller)
    {
        var reader = await host.Server.ReaderAsync();
        reader.DefaultRequestHeaders.Authorization = (await host.CallersAsync())[caller].DefaultRequestHeaders.Authorization;
        return reader;
    }

    private async Task<Window> OpenAsync(string caller, int width = 1280)
    {
        using var reader = await ReaderAsync(caller);
        var context = await host.Browser.NewContextAsync(host.Server.Address, options =>
        {
            options.ViewportSize = new() { Width = width, Height = 900 };
            if (reader.DefaultRequestHeaders.Authorization is { } token)
                options.ExtraHTTPHeaders = [KeyValuePair.Create("Authorization", token.ToString())];
        }, Stop);
        return new Window(context, await context.NewPageAsync());
    }

    [GeneratedRegex(@"\b[A-Z][a-z]+(_[A-Za-z]+)+\b", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex TextKey { get; }
}
