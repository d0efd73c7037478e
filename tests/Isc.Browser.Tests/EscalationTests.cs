using Microsoft.Playwright;

namespace Isc.Browser.Tests;

/// <summary>An issue from its form to its ruling, with JavaScript off.</summary>
public sealed class EscalationTests(Site site)
{
    [Fact]
    public async Task A_focal_point_raises_a_coordinator_decides_and_the_raiser_reads_the_ruling()
    {
        await using var raiser = await SignedInAsync("focal-point");
        await raiser.Page.GotoAsync("en/escalations/raise");
        await raiser.Page.Locator("#title").FillAsync("Captioning in the lobby");
        await raiser.Page.Locator("#question").FillAsync("Who pays for captioning in the lobby?");
        await raiser.Page.Locator("#theme").SelectOptionAsync("accessibility");
        await raiser.Page.Locator("#sector").SelectOptionAsync("itu-t");
        await SubmitAsync(raiser.Page);
        var address = raiser.Page.Url;
        Assert.Contains("is raised", await TextAsync(raiser.Page), StringComparison.Ordinal);
        Assert.Contains("Level 1: Focal points", await TextAsync(raiser.Page), StringComparison.Ordinal);

        await using var decider = await SignedInAsync("sector-coordinator");
        await decider.Page.GotoAsync(address + "/acknowledge");
        await SubmitAsync(decider.Page);
        await decider.Page.GotoAsync(address + "/decide");
        await decider.Page.Locator("#text").FillAsync("Each Sector pays its own");
        await SubmitAsync(decider.Page);
        // Nothing typed is lost where something is missing.
        Assert.Equal("true", await decider.Page.Locator("#reasons").GetAttributeAsync("aria-invalid"));
        Assert.Equal("Each Sector pays its own", (await decider.Page.Locator("#text").InputValueAsync()).Trim());
        await decider.Page.Locator("#reasons").FillAsync("It is fair");
        await decider.Page.Locator("#deciders").FillAsync("A. Person\nB. Person");
        await SubmitAsync(decider.Page);
        Assert.Contains("The ruling is issued.", await TextAsync(decider.Page), StringComparison.Ordinal);

        await raiser.Page.GotoAsync(address);
        var text = await TextAsync(raiser.Page);
        Assert.Contains("Each Sector pays its own", text, StringComparison.Ordinal);
        Assert.Contains("A. Person", text, StringComparison.Ordinal);
        Assert.Equal(1, await raiser.Page.Locator($"main a[href$='/appeal']").CountAsync());
    }

    [Fact]
    public async Task The_ladder_gets_and_loses_a_level_a_theme_its_own_and_a_place_its_working_calendar()
    {
        await using var secretariat = new Worker(await site.OpenAsync(script: false), "secretariat");
        await secretariat.SignInAsync();
        const string Ladder = "en/escalations/ladder";
        await secretariat.FillAsync(Ladder, "ladder", ("name-6", "The Council"), ("body-6", "council"), ("holder-6", "Recorded"), ("deputies-6", "chair@isc.example"));
        Assert.Contains("Level 6: The Council", await secretariat.TextAsync(Ladder), StringComparison.Ordinal);
        await secretariat.FillAsync(Ladder, "ladder", ("name-6", ""));
        Assert.DoesNotContain("The Council", await secretariat.TextAsync(Ladder), StringComparison.Ordinal);
        await secretariat.FillAsync("en/escalations/ladders", "add-ladder", ("theme", "gender"));
        Assert.Equal("en/escalations/ladders/gender", secretariat.Path);
        Assert.Empty(await secretariat.LinksAsync("en/escalations/ladders", "a[href='escalations/ladders/gender']"));
        await secretariat.FillAsync("en/escalations/ladders/gender", "ladder", ("name-1", "Focal points for gender"), ("name-5", ""));
        Assert.NotEmpty(await secretariat.LinksAsync("en/escalations/ladders", "a[href='escalations/ladders/gender']"));
        Assert.Contains("Level 1: Focal points for gender", await secretariat.TextAsync("en/escalations/ladders/gender"), StringComparison.Ordinal);
        Assert.DoesNotContain("Level 5", await secretariat.TextAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Focal points for gender", await secretariat.TextAsync(Ladder), StringComparison.Ordinal);
        await secretariat.FillAsync("en/escalations/ladders/gender", "end");
        Assert.Equal("en/escalations/ladders", secretariat.Path);
        Assert.DoesNotContain("Focal points for gender", await secretariat.TextAsync("en/escalations/ladders/gender"), StringComparison.Ordinal);
        await secretariat.FillAsync("en/escalations/calendars/addis-ababa", "calendar", ("zone", "Africa/Addis_Ababa"), ("holidays", "2026-09-11 Enkutatash"));
        Assert.Contains("addis-ababa", await secretariat.TextAsync("en/escalations/calendars"), StringComparison.Ordinal);
    }

    private static Task SubmitAsync(IPage page) => page.Locator("main form.post-form button[type='submit']").First.ClickAsync();

    private static Task<string> TextAsync(IPage page) => page.Locator("main").InnerTextAsync();

    private async Task<Window> SignedInAsync(string user)
    {
        var window = await site.OpenAsync(script: false);
        await window.Page.GotoAsync("en/account/sign-in");
        await window.Page.Locator("input[name='email']").FillAsync($"{user}@isc.example");
        await window.Page.Locator("input[name='password']").FillAsync(Site.Password);
        await window.Page.Locator("main form button[type='submit']").First.ClickAsync();
        return window;
    }
}
