using System.Net.Http.Json;
using System.Text.Json;
using Isc.Host.Tests.Servers;

namespace Isc.Host.Tests;

/// <summary>What the API says of itself.</summary>
public sealed class DescriptionTests(SqliteHost host) : IClassFixture<SqliteHost>
{
    [Fact]
    public async Task Every_operation_that_answers_428_asks_for_If_Match_once()
    {
        using var visitor = await host.Server.CallerAsync();
        var description = await visitor.GetFromJsonAsync<JsonElement>("openapi/v1.json", TestContext.Current.CancellationToken);
        var updates = description.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject())
            .Where(operation => operation.Value.TryGetProperty("responses", out var responses) && responses.TryGetProperty("428", out _)).ToList();

        Assert.NotEmpty(updates);
        Assert.All(updates, update => Assert.Single(
            update.Value.GetProperty("parameters").EnumerateArray(), parameter => parameter.GetProperty("name").GetString() == "If-Match"));
    }
}
