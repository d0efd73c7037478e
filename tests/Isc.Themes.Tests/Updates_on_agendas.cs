using Isc.Agenda;
using Isc.Testing;
using Isc.Themes.Agenda;

namespace Isc.Themes.Tests;

public abstract class Updates_on_agendas(IDatabases databases)
{
    public sealed class OnSqlite(SqliteDatabases databases) : Updates_on_agendas(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Updates_on_agendas(databases);

    [Fact]
    public async Task A_body_takes_up_what_was_reported_of_its_themes_since_its_last_meeting()
    {
        await using var house = await House.FurnishedAsync(databases);
        var since = await FillAsync(house, new("isc-tf", new(2020, 3, 31), new(2021, 3, 31)));
        var all = await FillAsync(house, new("isc-tf", null, new(2021, 3, 31)));
        Assert.NotEmpty(since);
        Assert.True(all.Count > since.Count);
        Assert.All(since, entry => Assert.StartsWith("/themes/", entry.Subject.Path, StringComparison.Ordinal));
        Assert.Empty(await FillAsync(house, new("isc-tf", new(2021, 3, 31), new(2021, 4, 30))));
        Assert.Empty(await FillAsync(house, new("nobody", null, new(2021, 3, 31))));
    }

    private static Task<IReadOnlyList<AgendaEntry>> FillAsync(House house, AgendaRequest request) =>
        house.DoAsync<UpdatesSource, IReadOnlyList<AgendaEntry>>((source, cancelled) => source.FillAsync(request, cancelled));
}
