using System.Net.Http.Json;
using System.Text.Json;

namespace Isc.Browser.Tests;

/// <summary>A meeting worked through by its pages with JavaScript off: agenda, papers, outcomes, minutes in Word, approval by the next.</summary>
public sealed class MeetingWorkTests(Office office) : IClassFixture<Office>
{
    private static readonly string Fortieth = $"en/meetings/{StableId.Of("meeting/isc-tf/40")}";

    [Fact]
    public async Task The_fortieth_meeting_is_worked_through_and_the_next_approves_its_minutes()
    {
        await using var secretariat = await office.WorkerAsync("secretariat");
        await using var chair = await office.WorkerAsync("chair");

        // The next of the series, for the approval of the minutes.
        using var caller = await office.Server.CallerAsync("secretariat");
        using var made = await caller.PostAsJsonAsync("api/v1/meetings", new { body = "isc-tf", from = "2021-06-24" }, TestContext.Current.CancellationToken);
        var next = $"en/meetings/{(await made.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("id").GetGuid()}";

        await secretariat.FillAsync($"{Fortieth}/steps", "move", ("from-move", "2021-05-20"), ("startsAt-move", "14:00"), ("endsAt-move", "16:00"), ("zone-move", "Europe/Zurich"), ("tell-move", "no"));
        await secretariat.FillAsync($"{Fortieth}/agenda", "add", ("title", "Report to Council"), ("minutes", "30"), ("documents", "C20/38"));
        await secretariat.FillAsync($"{Fortieth}/steps", "freeze");
        await chair.FillAsync($"{Fortieth}/steps", "start");
        foreach (var item in await secretariat.LinksAsync($"{Fortieth}/agenda", "a[href*='meetings/agenda/']"))
            await SettleAsync(secretariat, item, "information", "The ISC-TF agreed");
        await chair.FillAsync($"{Fortieth}/steps", "close");
        Assert.Contains("Held", await secretariat.TextAsync(Fortieth), StringComparison.Ordinal);

        await secretariat.FillAsync($"{Fortieth}/minutes", "draft");
        Assert.EndsWith(".docx", await secretariat.DownloadAsync("a[href*='format=docx']"), StringComparison.Ordinal);
        await secretariat.FillAsync($"{Fortieth}/minutes", "circulate", ("commentsBy", "2021-06-10"), ("tell", "no"));
        Assert.Contains("Circulated for comments", await secretariat.TextAsync(), StringComparison.Ordinal);

        // The forty-first decides on the item that asks for it.
        office.Until(2021, 6, 24);
        await secretariat.SignInAsync();
        await chair.SignInAsync();
        await secretariat.FillAsync($"{next}/steps", "announce", ("mode-announce", "remote"), ("tell-announce", "no"));
        await chair.FillAsync($"{next}/steps", "start");
        foreach (var item in await secretariat.LinksAsync($"{next}/agenda", "a[href*='meetings/agenda/']"))
        {
            var asks = (await secretariat.TextAsync(item)).Contains("Approval", StringComparison.OrdinalIgnoreCase);
            await SettleAsync(secretariat, item, asks ? "decision" : "information", asks ? "The minutes were approved" : "Noted");
        }

        await chair.FillAsync($"{next}/steps", "close");
        Assert.Contains("Approved", await secretariat.TextAsync($"{Fortieth}/minutes"), StringComparison.Ordinal);
        await secretariat.FillAsync($"{Fortieth}/minutes", "publish");
        Assert.Contains("Published", await secretariat.TextAsync(), StringComparison.Ordinal);
    }

    private static async Task SettleAsync(Worker worker, string item, string kind, string text)
    {
        await worker.FillAsync(item, "open");
        await worker.FillAsync(item, "note", ("kind", kind), ("text", text));
        await worker.FillAsync(item, "settle");
    }
}
