using System.Net;
using Isc.Access;
using Isc.Host.Tests.Servers;
using Isc.Host.Tests.SignIn;

namespace Isc.Host.Tests.Permissions;

/// <summary>Internal audit sees who read which restricted record; reading anything else leaves no trace.</summary>
[Trait("Promise", "I13")]
[Trait("Catalogue", "T8")]
public sealed class ReadLogTests(SqliteHost host) : IClassFixture<SqliteHost>
{
    private static readonly Dictionary<string, string> Routes = new(StringComparer.Ordinal)
    {
        ["Document"] = "library/documents/", ["Meeting"] = "meetings/", ["Decision"] = "meetings/decisions/", ["ActionItem"] = "meetings/actions/",
        ["Consultation"] = "meetings/consultations/", ["Issue"] = "escalations/",
    };

    [Fact]
    public async Task Each_reading_of_a_restricted_record_is_in_the_trail_once_with_its_reader()
    {
        var planting = new Planting(host.Server.Services);
        var (closed, open) = (await planting.PlantAsync(Classification.Restricted, Places.Elsewhere), await planting.PlantAsync(Classification.Internal, Places.Elsewhere));
        using var chair = await host.Server.CallerAsync("chair");
        using var member = await host.Server.CallerAsync("member");
        using var observer = await Visit.SignedInAsync(host, "observer");
        var told = 0;
        foreach (var plant in closed.Concat(open).Where(p => Routes.ContainsKey(p.Type.Name)))
        {
            var path = $"api/v1/{Routes[plant.Type.Name]}{(plant.Type.Name == "Document" ? plant.Key : plant.Id)}";
            using var read = await chair.GetAsync(path, TestContext.Current.CancellationToken);
            using var refused = await member.GetAsync(path, TestContext.Current.CancellationToken);
            Assert.True(read.StatusCode == HttpStatusCode.OK && !refused.IsSuccessStatusCode, $"{path}: {read.StatusCode}, {refused.StatusCode}");
            var events = (await observer.ReadAsync($"api/v1/audit/events?change=read&record={plant.Id}")).GetProperty("items").EnumerateArray().ToList();
            Assert.True(events.Count == (plant.Class == Classification.Restricted ? 1 : 0), $"{path}: {events.Count} readings");
            Assert.All(events, happened => Assert.Equal(StableId.Of("account/chair@isc.example"), happened.GetProperty("accountId").GetGuid()));
            told += events.Count;
        }

        Assert.True(told >= 5, $"Only {told} kinds of record are asked for.");
        Assert.Contains("Chair (demonstration)", (await observer.PageAsync("en/administration/audit?change=read")).Body!.TextContent, StringComparison.Ordinal);
    }
}
