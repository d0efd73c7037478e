using System.Net;
using Isc.Host.Tests.Servers;

namespace Isc.Host.Tests.Requests;

public abstract class HealthTests(ServerFixture fixture)
{
    [Theory]
    [InlineData("health/live")]
    [InlineData("health/ready")]
    public async Task Host_says_that_it_is_well(string path)
    {
        using var visitor = await fixture.Server.CallerAsync();
        using var answer = await visitor.GetAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "Healthy"), (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));
    }

    [Collection(SqliteCollection.Name)]
    public sealed class OnSqlite(SqliteHost host) : HealthTests(host);

    [Collection(PostgreSqlCollection.Name)]
    public sealed class OnPostgreSql(PostgreSqlHost host) : HealthTests(host);
}
