using Isc.Agenda;
using Isc.Reporting;
using Isc.Testing;
using Isc.Text;
using Isc.Themes.Api;
using Isc.Themes.Reading;
using Isc.Themes.Sections;
using Isc.Themes.Tests.Fakes;
using Isc.Themes.Umbrellas;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Tests;

public abstract class Umbrellas_of_data_and_modules(IDatabases databases)
{
    public sealed class OnSqlite(SqliteDatabases databases) : Umbrellas_of_data_and_modules(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Umbrellas_of_data_and_modules(databases);

    [Fact]
    public async Task Both_kinds_stand_in_one_list()
    {
        await using var house = await House.FurnishedAsync(databases);
        var all = await house.DoAsync<IUmbrellas, IReadOnlyList<UmbrellaInfo>>((u, ct) => u.AllAsync(ct));
        Assert.Equal(["digital-transformation", "open-data"], all.Select(u => u.Key));
        // What is installed nowhere is not covered; a register without a theme is.
        Assert.Equal(["geospatial", "permits"], all[1].Covers);
        Assert.Equal(("digital-transformation", null), (all[0].Body, all[1].Body));
    }

    [Fact]
    public async Task A_covered_module_that_is_off_disappears_from_page_agenda_and_report_and_comes_back()
    {
        await using var house = await House.FurnishedAsync(databases);
        Assert.Equal((4, 1, 1, 1, 1, true), await CountsAsync(house));
        await SwitchAsync(house, "website", off: true);
        Assert.Equal((3, 0, 0, 0, 0, false), await CountsAsync(house));
        await SwitchAsync(house, "website", off: false);
        Assert.Equal((4, 1, 1, 1, 1, true), await CountsAsync(house));
    }

    [Fact]
    public async Task An_umbrella_whose_module_is_off_is_gone_unless_people_have_set_it_up()
    {
        await using var house = await House.FurnishedAsync(databases);
        await SwitchAsync(house, "open-data", off: true);
        Assert.Null(await ReadAsync(house, "open-data"));
        await SwitchAsync(house, "open-data", off: false);
        await AddAsync(house, new() { Key = "open-data", Body = "iscg", Covers = ["geospatial"] });
        Assert.Equal(["geospatial"], (await ReadAsync(house, "open-data"))!.Covered.Select(c => c.Key));
        await SwitchAsync(house, "open-data", off: true);
        Assert.Equal("open-data", (await ReadAsync(house, "open-data"))!.Key);
    }

    [Fact]
    public async Task A_section_of_a_covered_module_that_fails_is_named_and_the_rest_is_told()
    {
        await using var house = await House.FurnishedAsync(databases);
        var blocks = await ComposeAsync(house, "open-data");
        Assert.Contains("It is to cover 2 groups and topics", blocks, StringComparison.Ordinal);
        Assert.Contains("The section permits.all is unavailable.", blocks, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_made_as_data_brings_its_theme_and_a_group_with_chair_and_members()
    {
        await using var house = await House.FurnishedAsync(databases);
        var made = await AddAsync(house, new()
        {
            Key = "green-standards", Name = new([new("en", "Green standards"), new("fr", "Normes vertes")]), Chair = "itu-t", Members = ["itu-r", "itu-d"],
            Covers = ["environment", "standards-gap"],
        });
        Assert.Equal(("Normes vertes", ThemeKind.Group), (made.Name.In("fr"), made.Theme!.Kind));
        var asked = Assert.Single((await house.DoAsync<Isc.Organisation.IBodies, FoundedBodies>((b, _) => Task.FromResult((FoundedBodies)b))).Asked);
        Assert.Equal(("green-standards", "itu-t", StableId.Of("body/isc-tf")), (asked.Key, asked.Chair, asked.ParentId));
        Assert.Equal(["itu-r", "itu-d"], asked.Members);
        // A theme may belong to several umbrellas.
        await AddAsync(house, new() { Key = "second", Name = LocalizedText.English("Second"), Body = "iscg", Covers = ["environment"] });
        var theme = await house.DoAsync<ThemeReader, ThemeView?>((reader, ct) => reader.FindAsync("environment", ct));
        Assert.Equal(["green-standards", "second"], theme!.Above.Select(u => u.Key));
    }

    [Fact]
    public async Task What_was_covered_on_an_earlier_day_stays_on_record()
    {
        await using var house = await House.FurnishedAsync(databases);
        var before = (await ReadAsync(house, "digital-transformation"))!;
        await house.DoAsync<UmbrellaRecords, UmbrellaView?>((r, ct) => r.CoverAsync(before.Key, ["website", "gender"], before.Record!.Version, ct));
        var after = (await ReadAsync(house, "digital-transformation"))!;
        Assert.Equal(["website", "gender"], after.Covered.Select(c => c.Key));
        Assert.Equal(before.Covered.Select(c => c.Key).Order(), after.Record!.CoversOn(new(2021, 5, 31)).Order());
        Assert.Equal(after.Record.Covers, after.Record.CoversOn(new(2021, 6, 1)));
        var bullets = Assert.Single((await house.ComposeAsync<UmbrellasSection>("isc-tf", Periods.R21)).OfType<Bullets>());
        Assert.Contains("4 groups and topics", Assert.Single(bullets.Items).Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_who_change_it_at_once_do_not_overwrite_each_other()
    {
        await using var house = await House.FurnishedAsync(databases);
        var version = (await ReadAsync(house, "digital-transformation"))!.Record!.Version;
        await house.DoAsync<UmbrellaRecords, UmbrellaView?>((r, ct) => r.CoverAsync("digital-transformation", ["gender"], version, ct));
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() =>
            house.DoAsync<UmbrellaRecords, UmbrellaView?>((r, ct) => r.CoverAsync("digital-transformation", ["youth"], version, ct)));
    }

    [Fact]
    public async Task An_umbrella_that_has_ended_leaves_the_list_and_keeps_its_page()
    {
        await using var house = await House.FurnishedAsync(databases);
        var umbrella = (await ReadAsync(house, "digital-transformation"))!;
        await house.DoAsync<UmbrellaRecords, UmbrellaView?>((r, ct) => r.ChangeAsync(umbrella.Key, Complete(new() { Body = "iscg", Ended = new(2021, 5, 1) }), umbrella.Record!.Version, ct));
        Assert.DoesNotContain(await house.DoAsync<UmbrellaBook, IReadOnlyList<UmbrellaView>>((b, ct) => b.ReadAsync(ct)), u => u.Key == umbrella.Key);
        var page = await house.RenderAsync<UmbrellaPage>("themes/umbrellas/digital-transformation", "digital-transformation");
        Assert.Contains("ended on 1 May 2021", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("umbrellas", "key")]
    [InlineData("Green", "key")]
    [InlineData("iscg", "body")]
    public async Task A_key_that_cannot_be_had_is_refused(string key, string field)
    {
        await using var house = await House.FurnishedAsync(databases);
        var problems = await house.DoAsync<UmbrellaRecords, Problems>((r, ct) => r.CheckAsync(Complete(new() { Key = key, Name = LocalizedText.English("x") }), true, ct));
        Assert.Equal([field], problems.Fields.Keys);
    }

    private static async Task<(int Covered, int Tiles, int Panels, int Dates, int Agenda, bool Section)> CountsAsync(House house)
    {
        var umbrella = (await ReadAsync(house, "digital-transformation"))!;
        var gathered = await house.DoAsync<UmbrellaContributions, GatheredView>((c, ct) => c.ReadAsync(umbrella, ct));
        var agenda = await house.DoAsync<UmbrellaAgenda, IReadOnlyList<AgendaEntry>>((s, ct) => s.FillAsync(new("digital-transformation", null, new(2021, 6, 1)), ct));
        Assert.Equal(agenda.Count, gathered.Agenda.Count);
        Assert.Empty(await house.DoAsync<UmbrellaAgenda, IReadOnlyList<AgendaEntry>>((s, ct) => s.FillAsync(new("isc-tf", null, new(2021, 6, 1)), ct)));
        var report = await ComposeAsync(house, "digital-transformation");
        Assert.DoesNotContain("of other", report, StringComparison.Ordinal);
        return (umbrella.Covered.Count, gathered.Tiles.Count, gathered.Panels.Count(p => p is { Module: "website", Value.Title: "Panel of website" }), gathered.Dates.Count, agenda.Count, report.Contains("Section of website.", StringComparison.Ordinal));
    }

    private static async Task<string> ComposeAsync(House house, string umbrella)
    {
        var blocks = await house.ComposeAsync<UmbrellaSection>("isc-tf", Periods.R21, "en", ("umbrella", umbrella));
        return string.Join('\n', blocks.Select(b => b switch
        {
            Paragraph p => p.Text.ToString(),
            Bullets b2 => string.Join('\n', b2.Items.Select(i => $"{i.Lead}: {i.Text}")),
            _ => "",
        }));
    }

    private static Task<int> SwitchAsync(House house, string module, bool off) => house.DoAsync<KnownModules, int>((modules, _) =>
    {
        var changed = off ? modules.Off.Add(module) : modules.Off.Remove(module);
        Assert.True(changed);
        return Task.FromResult(0);
    });

    private static Task<UmbrellaView?> ReadAsync(House house, string key) => house.DoAsync<UmbrellaBook, UmbrellaView?>((b, ct) => b.ReadAsync(key, ct));

    private static async Task<UmbrellaView> AddAsync(House house, UmbrellaRequest request)
    {
        var problems = await house.DoAsync<UmbrellaRecords, Problems>((r, ct) => r.CheckAsync(Complete(request), true, ct));
        Assert.Empty(problems.Fields);
        return (await house.DoAsync<UmbrellaRecords, UmbrellaView?>((r, ct) => r.AddAsync(Complete(request), ct)))!;
    }

    private static UmbrellaRequest Complete(UmbrellaRequest request) =>
        request with { Aim = LocalizedText.English("join forces"), AgreedBy = "isc-tf", AgreedOn = new(2021, 4, 1) };
}
