using Isc.Host.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Browser.Tests;

/// <summary>A focal point's question on its whole way with JavaScript off: raised, not decided in time, on the task force's agenda, decided there, and counted.</summary>
public sealed class EscalationStoryTests(Office office) : IClassFixture<Office>
{
    private static readonly string Meeting = $"en/meetings/{StableId.Of("meeting/isc-tf/40")}";

    [Fact]
    public async Task What_the_focal_points_do_not_decide_the_task_force_does_and_the_raiser_reads_it()
    {
        office.Until(2021, 3, 15);
        await using var raiser = await office.WorkerAsync("focal-point");
        await using var secretariat = await office.WorkerAsync("secretariat");
        await using var chair = await office.WorkerAsync("chair");
        await raiser.FillAsync("en/escalations/raise", "raise", ("title", "Captioning in the lobby"), ("question", "Who pays for captioning in the lobby?"), ("theme", "accessibility"));
        var issue = raiser.Path;
        Assert.Contains("Level 1: Focal points", await raiser.TextAsync(), StringComparison.Ordinal);

        // Nobody decides within ten working days.
        office.Until(2021, 3, 30);
        await SweepAsync();
        await raiser.SignInAsync();
        Assert.Contains("Level 2: ", await raiser.TextAsync(issue), StringComparison.Ordinal);

        // What the task force holds stands on each of its agendas.
        await secretariat.SignInAsync();
        await secretariat.FillAsync("en/meetings/series/isc-tf/standing-items", "standing",
            ("text-1", "Issues before the ISC-TF"), ("sources-1", "escalation.open"), ("class-1", "internal"));
        await secretariat.FillAsync($"{Meeting}/steps", "move", ("from-move", "2021-04-08"), ("startsAt-move", "14:00"), ("endsAt-move", "16:00"), ("tell-move", "no"));
        await secretariat.FillAsync($"{Meeting}/steps", "freeze");
        Assert.Contains("Captioning in the lobby", await secretariat.TextAsync($"{Meeting}/agenda"), StringComparison.Ordinal);

        office.Until(2021, 4, 8);
        await secretariat.SignInAsync();
        await chair.SignInAsync();
        await chair.FillAsync($"{Meeting}/steps", "start");
        foreach (var item in await secretariat.LinksAsync($"{Meeting}/agenda", "a[href*='meetings/agenda/']"))
            await SettleAsync(secretariat, item, issue[(issue.LastIndexOf('/') + 1)..]);
        await chair.FillAsync($"{Meeting}/steps", "close");

        // The ruling comes back to who raised it, the action is there, and the report counts both ways.
        await raiser.SignInAsync();
        var read = await DecidedAsync(raiser, issue);
        Assert.Contains("Each Sector pays its own", read, StringComparison.Ordinal);
        Assert.Contains("Tell the Sectors", read, StringComparison.Ordinal);
        Assert.Contains("isc-tf-2021-", read, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Tell the Sectors", await secretariat.TextAsync("en/meetings/actions?of=all"), StringComparison.Ordinal);
        var report = await secretariat.TextAsync("en/reports/council-resolution-191?since=2021-03-15&as-of=2021-12-31");
        Assert.Contains("key issue was raised with the focal points", report, StringComparison.Ordinal);
        Assert.Matches("issues? w(as|ere) decided", report);
    }

    private static async Task SettleAsync(Worker worker, string item, string issue)
    {
        var holds = (await worker.TextAsync(item)).Contains("Captioning in the lobby", StringComparison.Ordinal);
        await worker.FillAsync(item, "open");
        if (holds)
        {
            await worker.FillAsync(item, "note", ("kind", "decision"), ("text", "Each Sector pays its own"), ("reasons", "It is fair"), ("subject", issue));
            await worker.FillAsync(item, "note", ("kind", "action"), ("text", "Tell the Sectors"), ("subject", issue), ("office", StableId.Of("office/itu-d").ToString()), ("due", "2021-05-31"));
        }
        else
        {
            await worker.FillAsync(item, "note", ("text", "Noted"));
        }

        await worker.FillAsync(item, "settle");
    }

    // The outbox brings what the meeting decided.
    private static async Task<string> DecidedAsync(Worker raiser, string issue)
    {
        for (var tries = 0; ; tries++)
        {
            var text = await raiser.TextAsync(issue);
            if (text.Contains("It is fair", StringComparison.Ordinal))
                return text;
            Assert.True(tries < 150, "The decision has not come back.");
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }
    }

    private Task SweepAsync() => office.Server.Services.GetRequiredService<JobRunner>().RunAsync("escalation.sweep", TestContext.Current.CancellationToken);
}
