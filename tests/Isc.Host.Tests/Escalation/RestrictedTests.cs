using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Isc.Host.Jobs;
using Isc.Host.Tests.Servers;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Escalation;

/// <summary>A restricted issue changes nothing for those who may not see it: no page, list, count, feed, export or register of mails.</summary>
public sealed partial class RestrictedTests(SqliteHost host) : IClassFixture<SqliteHost>
{
    private static readonly string[] Users = ["", "member", "focal-point", "sector-coordinator", "regional-director", "task-force", "secretariat", "admin"];

    private static readonly string[] Addresses =
    [
        "api/v1/escalations", "api/v1/escalations?running=true", "api/v1/escalations?theme=youth", "api/v1/escalations?awaitingMe=true", "api/v1/escalations/board",
        "api/v1/escalations/measures", "api/v1/escalations/decided", "api/v1/escalations/export", "api/v1/escalations/suggestions",
        "api/v1/meetings/calendar.ics", "api/v1/meetings/mine.ics", "api/v1/meetings/themes/youth/calendar.ics", "api/v1/meetings/bodies/isc-tf/calendar.ics",
        "en/meetings/calendar", "en/escalations", "en/escalations/all", "en/escalations/all?theme=youth", "en/escalations/awaiting", "en/escalations/measures", "en/escalations/decided", "en/", "en/themes/youth",
        "api/v1/reports/council-resolution-191/document?format=md&since=2022-01-01&as-of=2099-12-31",
    ];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Promise", "I10")]
    [Trait("Catalogue", "T9")]
    public async Task Adding_one_leaves_every_reply_to_others_byte_identical()
    {
        // What the clock has to do, it does before: a warning counts up an issue's version.
        await host.Server.Services.GetRequiredService<JobRunner>().RunAsync("escalation.sweep", Cancel);
        var (before, letters) = (await ReadAllAsync(), await LettersAsync());
        using var chair = await host.Server.CallerAsync("chair");
        var answer = await chair.PostAsJsonAsync("api/v1/escalations", new
        {
            title = new { en = "A secret" }, question = new { en = "Whom to dismiss?" }, theme = "youth", @class = "restricted", urgent = true,
        }, Cancel);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        var after = await ReadAllAsync();
        Assert.All(before, reply => Assert.Equal((reply.Key, reply.Value), (reply.Key, after[reply.Key])));

        // Those who hold it are mailed meanwhile.
        Assert.Equal(letters, await LettersAsync());

        // To those others it is an id that never existed.
        var id = answer.Headers.Location!.ToString().Split('/')[^1];
        foreach (var user in Users.Skip(2))
            Assert.Equal(await AskAsync(user, $"api/v1/escalations/{Guid.CreateVersion7()}"), await AskAsync(user, $"api/v1/escalations/{id}"));
        Assert.Equal(HttpStatusCode.OK, (await chair.GetAsync($"api/v1/escalations/{id}", Cancel)).StatusCode);
    }

    private async Task<Dictionary<string, string>> ReadAllAsync()
    {
        var replies = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var user in Users)
        {
            foreach (var address in Addresses)
                replies[$"{user} {address}"] = await AskAsync(user, address);
        }

        return replies;
    }

    // What was mailed, as those see it who look after mail, once the outbox is empty.
    private async Task<string> LettersAsync()
    {
        using var admin = await host.Server.CallerAsync("admin");
        for (var (last, still) = ("", 0); ; await Task.Delay(500, Cancel))
        {
            var list = await admin.GetFromJsonAsync<JsonElement>("api/v1/mail/letters?size=200", Cancel);
            var ids = string.Join(' ', list.GetProperty("items").EnumerateArray().Select(letter => letter.GetProperty("id").GetString()));
            (last, still) = (ids, ids == last ? still + 1 : 0);
            if (still == 5)
                return ids;
        }
    }

    private async Task<string> AskAsync(string user, string address)
    {
        using var caller = await host.Server.CallerAsync(user.Length == 0 ? null : user);
        caller.DefaultRequestHeaders.Accept.ParseAdd(address.StartsWith("en", StringComparison.Ordinal) ? "text/html" : "*/*");
        using var answer = await caller.GetAsync(address, Cancel);
        return $"{answer.StatusCode} {answer.Headers.ETag} {Own.Replace(await answer.Content.ReadAsStringAsync(Cancel), "")}";
    }

    // What differs between any two requests.
    [GeneratedRegex("\"(?:reference|traceId)\":\"[^\"]*\"|<input[^>]*__RequestVerificationToken[^>]*>|[0-9A-Z]{13}:[0-9A-F]{8}|value=\"[0-9a-f]{32}\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Own { get; }
}
