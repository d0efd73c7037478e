using Microsoft.Playwright;

namespace Isc.Browser.Tests;

/// <summary>Somebody who reads pages and fills in their forms.</summary>
public sealed class Worker(Window window, string user) : IAsyncDisposable
{
    private IPage Page => window.Page;

    /// <summary>Address of the page before them, from the root of the site.</summary>
    public string Path => new Uri(Page.Url).AbsolutePath.TrimStart('/');

    /// <summary>Again, where the session has ended.</summary>
    public async Task SignInAsync()
    {
        await Page.Context.ClearCookiesAsync();
        await Page.GotoAsync("en/account/sign-in");
        await Page.Locator("input[name='email']").FillAsync($"{user}@isc.example");
        await Page.Locator("input[name='password']").FillAsync(Site.Password);
        await Page.Locator("main button[type='submit']").ClickAsync();
    }

    /// <summary>Fills in a form of a page and sends it; nothing may be wrong with it.</summary>
    public async Task FillAsync(string path, string form, params (string Name, string Value)[] answers)
    {
        await Page.GotoAsync(path);
        var found = Page.Locator($"form:has(input[name='_handler'][value='{form}'])");
        foreach (var (name, value) in answers)
            await AnswerAsync(found, name, value);
        await found.Locator("button[type='submit']").ClickAsync();
        Assert.True(await Page.Locator(".error-summary").CountAsync() == 0, $"{path} {form}: {await TextAsync()}");
    }

    /// <summary>The words of a page, or of the one before them.</summary>
    public async Task<string> TextAsync(string? path = null)
    {
        if (path is not null)
            await Page.GotoAsync(path);
        return await Page.Locator("main").InnerTextAsync();
    }

    /// <summary>Where links of a page lead.</summary>
    public async Task<IReadOnlyList<string>> LinksAsync(string path, string selector)
    {
        await Page.GotoAsync(path);
        var links = new List<string>();
        foreach (var link in await Page.Locator("main " + selector).AllAsync())
            links.Add("en/" + await link.GetAttributeAsync("href"));
        return [.. links.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Downloads a file from the page before them.</summary>
    /// <returns>Its name.</returns>
    public async Task<string> DownloadAsync(string selector) =>
        (await Page.RunAndWaitForDownloadAsync(() => Page.Locator(selector).First.ClickAsync())).SuggestedFilename;

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => window.DisposeAsync();

    private static async Task AnswerAsync(ILocator form, string name, string value)
    {
        var choice = form.Locator($":is([type='radio'], [type='checkbox'])[name='{name}'][value='{value}']");
        var list = form.Locator($"select[name='{name}']");
        if (await choice.CountAsync() > 0)
            await choice.CheckAsync();
        else if (await list.CountAsync() > 0)
            await list.SelectOptionAsync(value);
        else
            await form.Locator($"[name='{name}']").FillAsync(value);
    }
}
