using Isc.Testing;
using Isc.Themes.Reading;

namespace Isc.Themes.Tests;

public abstract class Areas_over_time(IDatabases databases)
{
    public sealed class OnSqlite(SqliteDatabases databases) : Areas_over_time(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Areas_over_time(databases);

    private static readonly string[] Of2017 =
    [
        "accessibility", "climate-change", "communications", "emergency", "events", "gender", "resource-mobilization", "smes", "standards-gap",
        "web-editorial", "youth",
    ];

    private static readonly string[] Of2021 =
    [
        "accessibility", "communications", "community-networks", "emergency", "emerging-technologies", "environment", "events", "gender",
        "geospatial", "membership", "multilingualism", "standards-gap",
    ];

    [Fact]
    public async Task The_task_force_coordinated_eleven_areas_in_2017() => Assert.Equal(Of2017, await KeysAsync("isc-tf", new(2017, 12, 31)));

    [Fact]
    public async Task The_task_force_coordinates_twelve_areas_in_2021() => Assert.Equal(Of2021, await KeysAsync("isc-tf", new(2021, 3, 31)));

    [Fact]
    public async Task Multilingualism_is_listed_once_its_year_of_beginning_is_over()
    {
        Assert.DoesNotContain("multilingualism", await KeysAsync("isc-tf", new(2020, 6, 30)));
        Assert.Contains("multilingualism", await KeysAsync("isc-tf", new(2020, 12, 31)));
    }

    [Fact]
    public async Task The_membership_group_has_its_pilot_since_2019_and_accessibility_since_March_2021()
    {
        Assert.Empty(await KeysAsync("iscg", new(2018, 12, 31)));
        Assert.Equal(["climate-change"], await KeysAsync("iscg", new(2019, 12, 31)));
        Assert.Equal(["accessibility", "climate-change"], await KeysAsync("iscg", new(2021, 3, 31)));
    }

    [Fact]
    public async Task Lineage_leads_from_the_areas_of_2017_to_their_successors()
    {
        await using var house = await House.FurnishedAsync(databases);
        var onward = new List<string>();
        foreach (var key in Of2017.Except(Of2021))
        {
            var view = await house.DoAsync<ThemeReader, ThemeView?>((reader, ct) => reader.FindAsync(key, ct));
            onward.AddRange(view!.History.Where(h => h.Onward).Select(h => $"{key} {h.Lineage} {h.Other!.Key}"));
        }

        Assert.Equal(
            ["climate-change Widened environment", "resource-mobilization Merged membership", "smes Merged membership", "web-editorial Succeeded website"],
            onward);
    }

    [Fact]
    public async Task A_successor_tells_what_came_before_it()
    {
        await using var house = await House.FurnishedAsync(databases);
        var view = await house.DoAsync<ThemeReader, ThemeView?>((reader, ct) => reader.FindAsync("membership", ct));
        Assert.Equal(["resource-mobilization", "smes"], view!.History.Where(h => h is { Lineage: not null, Onward: false }).Select(h => h.Other!.Key).Order());
    }

    private async Task<IEnumerable<string>> KeysAsync(string body, DateOnly on)
    {
        await using var house = await House.FurnishedAsync(databases);
        var found = await house.DoAsync<IThemes, IReadOnlyList<ThemeInfo>>((themes, ct) => themes.CoordinatedAsync(StableId.Of($"body/{body}"), on, ct));
        return found.Select(t => t.Key);
    }
}
