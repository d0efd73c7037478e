using System.Text.Json;
using Isc.Host.Tests.Servers;

namespace Isc.Security.Tests.Requests;

/// <summary>No list gives everything at once.</summary>
[Collection(SqliteCollection.Name)]
[Trait("Promise", "I27")]
public sealed class PageSizeTests(SqliteHost host, ITestOutputHelper output)
{
    [Fact]
    public async Task A_list_gives_no_more_than_its_largest_page()
    {
        using var site = await ApiSite.OpenAsync(host.Server);
        var lists = site.Document.Operations.Where(operation => operation.Verb == "GET" && operation.Parameters.Any(parameter => parameter.Name == "size")).ToList();
        Assert.NotEmpty(lists);
        foreach (var list in lists.Where(list => !list.Path.Contains('{', StringComparison.Ordinal)))
        {
            using var answer = await site.Callers[2].GetAsync($"{list.Path.TrimStart('/')}?size=1", TestContext.Current.CancellationToken);
            Assert.InRange(JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).GetProperty("items").GetArrayLength(), 0, 1);
            using var greedy = await site.Callers[2].GetAsync($"{list.Path.TrimStart('/')}?size=99999", TestContext.Current.CancellationToken);
            if (greedy.IsSuccessStatusCode)
                Assert.InRange(JsonSerializer.Deserialize<JsonElement>(await greedy.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).GetProperty("items").GetArrayLength(), 0, 200);
            else
                Assert.Equal(400, (int)greedy.StatusCode);
        }

        output.WriteLine($"{lists.Count} lists");
    }
}
