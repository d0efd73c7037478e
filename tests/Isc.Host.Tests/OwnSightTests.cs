using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Host.Tests.Servers;

namespace Isc.Host.Tests;

/// <summary>Nobody gives a record a class that they could not read: it would be gone from their own sight, and the answer with it.</summary>
[Collection(SqliteCollection.Name)]
[Trait("Catalogue", "T8")]
public sealed class OwnSightTests(SqliteHost host)
{
    private const string Question = "Written by someone who may not read it";

    public static TheoryData<string, string> Writes => new()
    {
        { "meetings", $$"""{"body":"isc-tf","from":"2030-05-01","title":{"en":"{{Question}}"},"class":"restricted"}""" },
        { "meetings/decisions", $$"""{"body":"isc-tf","from":"2021-03-01","text":{"en":"{{Question}}"},"class":"restricted"}""" },
        { "meetings/consultations", $$"""{"body":"isc-tf","question":{"en":"{{Question}}"},"proposal":{"en":"Yes"},"deadline":"2031-01-01","class":"restricted"}""" },
        { "library/documents", $$"""{"key":"own-sight","type":"report","title":{"en":"{{Question}}"},"from":"2021-03-01","class":"restricted"}""" },
        { "themes/accessibility/updates", $$"""{"from":"2021-03-01","kind":"achievement","text":{"en":"{{Question}}"},"class":"restricted"}""" },
    };

    [Theory]
    [MemberData(nameof(Writes))]
    public Task Class_that_one_may_not_read_is_refused(string path, string body) => RefusedAsync(path, body);

    [Fact]
    public async Task An_item_of_an_agenda_too()
    {
        using var secretariat = await host.Server.CallerAsync("secretariat");
        using var made = await secretariat.PostAsJsonAsync("api/v1/meetings", new { body = "isc-tf", from = "2030-06-01" }, TestContext.Current.CancellationToken);
        var meeting = (await made.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("id").GetGuid();
        await RefusedAsync($"meetings/{meeting}/agenda", $$"""{"title":{"en":"{{Question}}"},"class":"restricted"}""");
        Assert.DoesNotContain(Question, await secretariat.GetStringAsync($"api/v1/meetings/{meeting}/agenda", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task RefusedAsync(string path, string body)
    {
        using var secretariat = await host.Server.CallerAsync("secretariat");
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await secretariat.PostAsync($"api/v1/{path}", content, TestContext.Current.CancellationToken);
        Assert.Contains(answer.StatusCode, new[] { HttpStatusCode.BadRequest, HttpStatusCode.UnprocessableEntity });
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        Assert.Equal("Give a class that you may read yourself.", problem.GetProperty("errors").GetProperty("class")[0].GetString());
    }
}
