using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Isc.Data;
using Isc.Host.Tests.Servers;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Host.Tests.Requests;

/// <summary>The same request under the same key has one effect and one answer.</summary>
[Trait("Promise", "I2")]
[Trait("Promise", "I4")]
[Trait("Promise", "I31")]
[Trait("Catalogue", "T7")]
public abstract class IdempotencyTests(ServerFixture fixture)
{
    private const int AtOnce = 50;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Fifty_at_once_under_one_key_have_one_effect_and_one_body()
    {
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        for (var round = 0; round < Size.Of(ordinary: 5, soak: 1_000); round++)
        {
            var (key, place) = (Guid.NewGuid().ToString(), $"Room {Guid.NewGuid():N}");
            var answers = await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => PostAsync(secretariat, key, place)));

            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.Status));
            Assert.Single(answers.Select(answer => answer.Body).Distinct(StringComparer.Ordinal));
            Assert.Single(answers.Select(answer => answer.Location).Distinct());
            Assert.Equal(AtOnce - 1, answers.Count(answer => answer.Replayed));
            Assert.Equal(1, await EffectsAsync(place));
        }
    }

    [Fact]
    public async Task Another_request_under_the_key_is_refused_and_has_no_effect()
    {
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        var (key, other) = (Guid.NewGuid().ToString(), $"Room {Guid.NewGuid():N}");
        await PostAsync(secretariat, key, "Room A");
        var refused = await PostAsync(secretariat, key, other);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, 0), (refused.Status, await EffectsAsync(other)));
    }

    [Fact]
    public async Task Key_of_another_account_is_another_key()
    {
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        using var chair = await fixture.Server.CallerAsync("chair");
        var (key, place) = (Guid.NewGuid().ToString(), $"Room {Guid.NewGuid():N}");
        await PostAsync(secretariat, key, place);
        var other = await PostAsync(chair, key, place);

        Assert.False(other.Replayed);
    }

    [Fact]
    public async Task Refused_request_leaves_nothing_and_its_key_is_free()
    {
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        var (key, place) = (Guid.NewGuid().ToString(), $"Room {Guid.NewGuid():N}");
        var refused = await PostAsync(secretariat, key, place, body: "no-such-body");
        var accepted = await PostAsync(secretariat, key, place);

        Assert.InRange((int)refused.Status, 400, 422);
        Assert.Equal((HttpStatusCode.Created, false, 1), (accepted.Status, accepted.Replayed, await EffectsAsync(place)));
    }

    [Fact]
    public async Task Key_that_is_no_key_is_refused()
    {
        using var secretariat = await fixture.Server.CallerAsync("secretariat");
        foreach (var key in new[] { "with space", new string('k', 201) })
            Assert.Equal(HttpStatusCode.BadRequest, (await PostAsync(secretariat, key, "Room")).Status);
    }

    [Fact]
    public async Task Every_operation_that_creates_offers_the_key()
    {
        using var visitor = await fixture.Server.CallerAsync();
        var description = await visitor.GetFromJsonAsync<JsonElement>("openapi/v1.json", Cancelled);
        var creating = description.GetProperty("paths").EnumerateObject()
            .Where(path => path.Value.TryGetProperty("post", out var post) && post.GetProperty("responses").TryGetProperty("201", out _)).ToList();

        Assert.NotEmpty(creating);
        Assert.All(creating, path => Assert.Contains(
            path.Value.GetProperty("post").GetProperty("parameters").EnumerateArray(), parameter => parameter.GetProperty("name").GetString() == "Idempotency-Key"));
    }

    private static object Meeting(string place, string body) => new { body, status = "held", from = "2020-03-15", place, @class = "internal" };

    private static async Task<Answer> PostAsync(HttpClient caller, string key, string place, string body = "isc-tf")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "api/v1/meetings")
        {
            Content = JsonContent.Create(Meeting(place, body)), Headers = { { "Idempotency-Key", key } },
        };
        using var answer = await caller.SendAsync(request, Cancelled);
        return new(answer.StatusCode, await answer.Content.ReadAsStringAsync(Cancelled), answer.Headers.Location, answer.Headers.Contains("Idempotency-Replayed"));
    }

    private async Task<int> EffectsAsync(string place)
    {
        await using var scope = fixture.Server.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IscDbContext>().AuditEvents
            .CountAsync(e => e.TableName == "meetings_meetings" && e.Change == "created" && e.After.Contains(place), Cancelled);
    }

    private sealed record Answer(HttpStatusCode Status, string Body, Uri? Location, bool Replayed);

    public sealed class OnSqlite(SqliteHost host) : IdempotencyTests(host), IClassFixture<SqliteHost>;

    public sealed class OnPostgreSql(PostgreSqlHost host) : IdempotencyTests(host), IClassFixture<PostgreSqlHost>;
}
