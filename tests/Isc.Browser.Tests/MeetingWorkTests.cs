using System.Net.Http.Json;
using Isc.Host.Tests.Servers;

namespace Isc.Browser.Tests;

/// <summary>A meeting worked through by its pages with JavaScript off: agenda, attendance, outcomes, minutes in Word, approval by the next.</summary>
public sealed class MeetingWorkTests : IAsyncLifetime
{
    private const string Password = "a demonstration only";

    private readonly Isc.Testing.Browser _browser = new();
    private readonly string _directory = Directory.CreateTempSubdirectory("isc-meeting-").FullName;
    private IscServer _server = null!;

    public async ValueTask InitializeAsync() => _server = await IscServer.StartAsync(
        [$"--Isc:DataDirectory={_directory}", "--Isc:Demo=true", $"--Isc:DemoPassword={Password}"], TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        await _server.DisposeAsync();
        Directory.Delete(_directory, recursive: true);
    }

    [Fact]
    public async Task Meeting_is_worked_through_without_script()
    {
        var meeting = $"en/meetings/{StableId.Of("meeting/isc-tf/40")}";
        await using var secretariat = await SignedInAsync("secretariat");

        // The next of the series, for the approval of the minutes.
        using var caller = await _server.CallerAsync("secretariat");
        using var made = await caller.PostAsJsonAsync("api/v1/meetings", new { body = "isc-tf", from = "2021-06-24" }, TestContext.Current.CancellationToken);

        await FillAsync(secretariat, $"{meeting}/steps", "move", ("from-move", "2021-05-20"), ("startsAt-move", "14:00"), ("endsAt-move", "16:00"), ("zone-move", "Europe/Zurich"), ("tell-move", "no"));
        await FillAsync(secretariat, $"{meeting}/agenda", "add", ("title", "Report to Council"), ("minutes", "30"), ("documents", "C20/38"));
        await FillAsync(secretariat, $"{meeting}/steps", "freeze");
        await using var chair = await SignedInAsync("chair");
        await FillAsync(chair, $"{meeting}/steps", "start");
        foreach (var item in await LinksAsync(secretariat, $"{meeting}/agenda", "a[href*='meetings/agenda/']"))
        {
            await FillAsync(secretariat, item, "open");
            await FillAsync(secretariat, item, "note", ("text", "The ISC-TF agreed"));
            await FillAsync(secretariat, item, "settle");
        }

        await FillAsync(chair, $"{meeting}/steps", "close");
        await secretariat.Page.GotoAsync(meeting);
        Assert.Contains("Held", await secretariat.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await FillAsync(secretariat, $"{meeting}/minutes", "draft");
        var download = await secretariat.Page.RunAndWaitForDownloadAsync(() => secretariat.Page.Locator("a[href*='format=docx']").First.ClickAsync());
        Assert.EndsWith(".docx", download.SuggestedFilename, StringComparison.Ordinal);
        await FillAsync(secretariat, $"{meeting}/minutes", "circulate", ("commentsBy", "2099-06-01"));
        Assert.Contains("Circulated for comments", await secretariat.Page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    private async Task<Window> SignedInAsync(string user)
    {
        var context = await _browser.NewContextAsync(_server.Address, options => options.JavaScriptEnabled = false, TestContext.Current.CancellationToken);
        var window = new Window(context, await context.NewPageAsync());
        await SignInAsync(window, user);
        return window;
    }

    private static async Task SignInAsync(Window window, string user)
    {
        await window.Page.GotoAsync("en/account/sign-in");
        await window.Page.Locator("input[name='email']").FillAsync($"{user}@isc.example");
        await window.Page.Locator("input[name='password']").FillAsync(Password);
        await window.Page.Locator("main button[type='submit']").ClickAsync();
    }

    private static async Task<IReadOnlyList<string>> LinksAsync(Window window, string path, string selector)
    {
        await window.Page.GotoAsync(path);
        var links = new List<string>();
        foreach (var link in await window.Page.Locator("main " + selector).AllAsync())
            links.Add("en/" + await link.GetAttributeAsync("href"));
        return links;
    }

    private static async Task FillAsync(Window window, string path, string form, params (string Name, string Value)[] answers)
    {
        await window.Page.GotoAsync(path);
        var found = window.Page.Locator($"form:has(input[name='_handler'][value='{form}'])");
        foreach (var (name, value) in answers)
        {
            var choice = found.Locator($"[type='radio'][name='{name}'][value='{value}']");
            await (await choice.CountAsync() > 0 ? choice.CheckAsync() : found.Locator($"[name='{name}']").FillAsync(value));
        }

        await found.Locator("button[type='submit']").ClickAsync();
        Assert.Equal(0, await window.Page.Locator(".error-summary").CountAsync());
    }
}
