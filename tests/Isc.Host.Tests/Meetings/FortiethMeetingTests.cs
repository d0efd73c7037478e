using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;
using static Isc.Host.Tests.Meetings.MeetingCalls;

namespace Isc.Host.Tests.Meetings;

/// <summary>The life of the 40th meeting of the ISC-TF over HTTP, from its agenda to the approval of its minutes by the 41st.</summary>
public abstract class FortiethMeetingTests(ServerFixture fixture, IClockedHost host)
{
    private static readonly Guid Fortieth = StableId.Of("meeting/isc-tf/40");

    [Fact]
    public async Task Fortieth_meeting_lives_from_draft_to_approved_minutes()
    {
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        using var chair = await fixture.Server.CallerAsync("chair");
        using var director = await fixture.Server.CallerAsync("regional-director");
        using var visitor = await fixture.Server.CallerAsync();
        Assert.Equal(39, await HeldAsync(visitor));

        // The next of the series is a draft, with its standing item, that nobody is told of.
        var next = await MadeAsync(secretariat, "", new { body = "isc-tf", from = "2021-06-24", startsAt = "14:00", endsAt = "16:00" });
        Assert.Equal(41, next.GetProperty("number").GetInt32());
        var draft = await GetAsync(secretariat, $"{IdOf(next)}/agenda");
        Assert.Contains(draft.GetProperty("items").EnumerateArray(), i => i.GetProperty("kind").GetString() == "standing");
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync($"api/v1/meetings/{IdOf(next)}/agenda", TestContext.Current.CancellationToken)).StatusCode);

        // The fortieth, announced without a day, gets its day, its papers and its agenda.
        await DoAsync(secretariat, $"{Fortieth}", "move", new { from = "2021-05-20", startsAt = "14:00", endsAt = "16:00", zone = "Europe/Zurich", mode = "remote" });
        var item = await MadeAsync(secretariat, $"{Fortieth}/agenda", new
        {
            title = new { en = "Report to Council", fr = "Rapport au Conseil" }, expected = "decision", minutes = 30, presenter = "Secretariat",
            sources = new[] { "meetings.actions-due", "themes.updates", "oversight.recommendations-due" }, documents = new[] { new { symbol = "C20/38" } },
        });
        var office = StableId.Of("office/regional-directors");
        var invited = await MadeAsync(secretariat, $"{Fortieth}/attendance", new { office });
        await DoAsync(secretariat, $"{Fortieth}", "freeze");
        Assert.Equal("late", (await MadeAsync(director, $"{Fortieth}/agenda", new { title = new { en = "Late idea" } })).GetProperty("kind").GetString());
        var agenda = (await GetAsync(visitor, $"{Fortieth}/agenda")).GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(["standing", "normal"], agenda.Select(i => i.GetProperty("kind").GetString()));
        Assert.All(agenda[1].GetProperty("sources").EnumerateArray(), s => Assert.False(s.GetProperty("unavailable").GetBoolean()));
        Assert.Equal("C20/38", agenda[1].GetProperty("documents")[0].GetProperty("symbol").GetString());
        Assert.NotEqual(JsonValueKind.Null, agenda[1].GetProperty("documents")[0].GetProperty("submitted").ValueKind);

        // In the meeting: who is there, what is decided, who does what.
        host.Time.Set(new(2021, 5, 20, 12, 0, 0, TimeSpan.Zero));
        await DoAsync(chair, $"{Fortieth}", "start");
        using var checkedIn = await director.PostAsJsonAsync($"api/v1/meetings/{Fortieth}/attendance/check-in", new { presence = "remote", office = StableId.Of("office/office-africa") }, TestContext.Current.CancellationToken);
        Assert.True(checkedIn.IsSuccessStatusCode, await checkedIn.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        await PutAsync(secretariat, $"attendance/{IdOf(invited)}", invited, new { presence = "excused" });
        await DoAsync(secretariat, $"agenda-items/{IdOf(item)}", "open");
        await MadeAsync(secretariat, $"agenda-items/{IdOf(item)}/outcomes", new { kind = "decision", text = new { en = "The ISC-TF agreed to submit the report" }, themes = new[] { "accessibility" }, legalBasis = "Resolution 191 (Rev. Dubai, 2018)" });
        await MadeAsync(secretariat, $"agenda-items/{IdOf(item)}/outcomes", new { kind = "action", text = new { en = "Send the report" }, office, due = "2021-06-01" });
        await DoAsync(secretariat, $"agenda-items/{IdOf(item)}", "settle");
        await SettleAsync(secretariat, agenda[0].GetProperty("id").GetGuid(), "information", "The reviews were noted");
        await DoAsync(chair, $"{Fortieth}", "close");
        Assert.Equal(40, await HeldAsync(visitor));
        var outcomes = (await GetAsync(visitor, $"{Fortieth}/outcomes")).EnumerateArray().ToList();
        var reference = outcomes.Select(o => o.GetProperty("decision")).Single(d => d.ValueKind == JsonValueKind.Object).GetProperty("reference").GetString()!;
        Assert.StartsWith("isc-tf-2021-", reference, StringComparison.Ordinal);
        Assert.Equal("assigned", (await GetAsync(secretariat, "actions?body=isc-tf&open=true")).GetProperty("items")[0].GetProperty("state").GetString());

        // Minutes: from the record, circulated, approved by the next meeting, in the library.
        var minutes = await MadeAsync(secretariat, $"{Fortieth}/minutes", new { });
        var address = $"minutes/{IdOf(minutes)}";
        await DoAsync(secretariat, address, "circulate", new { commentsBy = "2021-06-10" });
        Assert.Equal(HttpStatusCode.BadRequest, (await TriggerAsync(chair, address, "approve", null)).StatusCode);
        host.Time.Set(new(2021, 6, 24, 12, 0, 0, TimeSpan.Zero));
        await DoAsync(secretariat, $"{IdOf(next)}", "announce", new { zone = "Europe/Zurich", mode = "remote" });
        await DoAsync(chair, $"{IdOf(next)}", "start");
        var approval = (await GetAsync(secretariat, $"{IdOf(next)}/agenda")).GetProperty("items").EnumerateArray().Single(i => i.GetProperty("expected").GetString() == "approval");
        await SettleAsync(secretariat, IdOf(approval), "decision", "The minutes were approved");
        Assert.Equal("approved", (await GetAsync(secretariat, address)).GetProperty("state").GetString());
        await DoAsync(secretariat, address, "publish");
        Assert.Contains(reference, await WordsAsync(visitor, $"api/v1/meetings/{address}/file?format=docx&language=en"), StringComparison.Ordinal);
        Assert.Contains("Rapport au Conseil", await visitor.GetStringAsync($"api/v1/meetings/{address}/file?format=html&language=fr", TestContext.Current.CancellationToken), StringComparison.Ordinal);
        // A correction is a new revision that nobody has approved; the old one stays.
        await DoAsync(secretariat, address, "correct", new { reason = "A name was missing" });
        Assert.Equal("draft", (await GetAsync(secretariat, $"{Fortieth}/minutes")).GetProperty("state").GetString());
        Assert.Equal("published", (await GetAsync(visitor, $"{Fortieth}/minutes")).GetProperty("state").GetString());
    }

    private static async Task<int> HeldAsync(HttpClient caller) =>
        (await GetAsync(caller, "?body=isc-tf&status=held&from=2015-03-01&to=2021-12-31&size=200")).GetProperty("items").GetArrayLength();

    private static async Task<string> WordsAsync(HttpClient caller, string address)
    {
        await using var file = new MemoryStream(await caller.GetByteArrayAsync(address, TestContext.Current.CancellationToken));
        await using var zip = new ZipArchive(file);
        using var text = new StreamReader(await zip.GetEntry("word/document.xml")!.OpenAsync(TestContext.Current.CancellationToken));
        return await text.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    public sealed class OnSqlite(ClockedSqliteHost host) : FortiethMeetingTests(host, host), IClassFixture<ClockedSqliteHost>;

    public sealed class OnPostgreSql(ClockedPostgreSqlHost host) : FortiethMeetingTests(host, host), IClassFixture<ClockedPostgreSqlHost>;
}
