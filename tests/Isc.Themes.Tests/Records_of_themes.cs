using Isc.Access;
using Isc.Api;
using Isc.Events;
using Isc.Testing;
using Isc.Text;
using Isc.Themes.Activities;
using Isc.Themes.Api;
using Isc.Themes.Data;
using Isc.Themes.Demo;
using Isc.Themes.Reading;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Tests;

public abstract class Records_of_themes(IDatabases databases)
{
    public sealed class OnSqlite(SqliteDatabases databases) : Records_of_themes(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Records_of_themes(databases);

    [Fact]
    public async Task Loading_the_record_twice_adds_nothing()
    {
        await using var house = await House.OpenAsync(databases);
        var first = await house.DoAsync<ThemesRecord, int>((record, ct) => record.LoadAsync(ct));
        var second = await house.DoAsync<ThemesRecord, int>((record, ct) => record.LoadAsync(ct));
        Assert.True(first > 140);
        Assert.Equal(0, second);
    }

    [Fact]
    public async Task Every_seeded_text_exists_in_six_languages_and_every_record_is_cited()
    {
        await using var house = await House.FurnishedAsync(databases);
        var (themes, updates) = await house.DoAsync<ThemesDbContext, (List<Theme>, List<ProgressUpdate>)>(async (context, ct) =>
            (await context.Themes.ToListAsync(ct), await context.Updates.ToListAsync(ct)));
        Assert.All(themes.SelectMany(t => new[] { t.Name, t.Purpose! }).Concat(updates.Select(u => u.Text)), text => Assert.Equal(6, text.Versions.Count));
        Assert.All(themes.Select(t => t.Citation).Concat(updates.Select(u => u.Citation)), citation => Assert.Matches("^R(17|21) ", citation));
    }

    [Fact]
    public async Task Every_area_of_2021_has_four_vacant_seats()
    {
        await using var house = await House.FurnishedAsync(databases);
        var overview = await house.DoAsync<ThemesOverviewReader, ThemesOverview>((reader, ct) => reader.ReadAsync(new(2021, 3, 31), ct));
        var areas = overview.Bodies.Single(b => b.Body.Key == "isc-tf").Themes;
        Assert.Equal(12, areas.Count);
        Assert.All(areas, area => Assert.Equal((4, 4), (area.Seats, area.Vacant)));
    }

    [Fact]
    public async Task A_seat_that_is_given_to_an_account_is_no_gap_any_more()
    {
        await using var house = await House.FurnishedAsync(databases);
        var seat = await house.DoAsync<ThemeRecords, SeatAnswer?>((records, ct) => records.AppointAsync("gender", "itu-t", Guid.CreateVersion7(), 1, ct));
        Assert.Equal((false, 2), (seat!.Vacant, seat.Version));
        var view = await house.DoAsync<ThemeReader, ThemeView?>((reader, ct) => reader.FindAsync("gender", ct));
        Assert.Equal(["itu-r", "itu-d", "gs"], view!.Seats.Where(s => s.Vacant).Select(s => s.Office));
    }

    [Fact]
    public async Task A_theme_without_a_module_has_page_seats_updates_and_plan()
    {
        await using var house = await House.FurnishedAsync(databases);
        var body = new Isc.Bodies.BodyName(StableId.Of("body/isc-tf"), "isc-tf", "ISC-TF", LocalizedText.English("ISC-TF"));
        var request = new NewThemeRequest
        {
            Key = "quantum", Name = LocalizedText.English("Quantum"), Kind = "area", Coordinator = "isc-tf", Since = new(2021, 2, 10),
        };
        Assert.NotNull(await house.DoAsync<ThemeRecords, ThemeAnswer?>((records, ct) => records.AddAsync(request, body, ct)));
        Assert.Null(await house.DoAsync<ThemeRecords, ThemeAnswer?>((records, ct) => records.AddAsync(request, body, ct)));

        Assert.Equal(1 + 1, await house.DoAsync<IWorkPlans, int>((plans, ct) => plans.EnsureAsync(PlanOf("quantum"), ct)));
        var view = await house.DoAsync<ThemeReader, ThemeView?>((reader, ct) => reader.FindAsync("quantum", ct));
        Assert.Equal(4, view!.Seats.Count);
        Assert.Equal(["ISC-TF"], view.Coordinators);
        Assert.Equal("quantum-2021", Assert.Single(view.Plans).Key);
        var areas = await house.ComposeAsync<Sections.AreasSection>("isc-tf", Periods.R21);
        Assert.Contains("13 areas", Assert.IsType<Reporting.Paragraph>(areas[0]).Text.ToString(), StringComparison.Ordinal);
        Assert.Contains("Quantum (since 10 February 2021)", Assert.IsType<Reporting.Paragraph>(areas[0]).Text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ensuring_a_plan_twice_adds_nothing_and_leaves_changes_alone()
    {
        await using var house = await House.FurnishedAsync(databases);
        await house.DoAsync<IWorkPlans, int>((plans, ct) => plans.EnsureAsync(PlanOf("gender"), ct));
        var item = StableId.Of("work-plan-item/gender-2021/first");
        var plan = StableId.Of("work-plan/gender-2021");
        var change = new PlanItemRequest { Text = LocalizedText.English("Count"), Level = "activity", Progress = 40, State = "in-progress" };
        Assert.NotNull(await house.DoAsync<PlanRecords, PlanItemAnswer?>((records, ct) => records.ChangeItemAsync(plan, item, change, new(null, null), 1, ct)));

        Assert.Equal(0, await house.DoAsync<IWorkPlans, int>((plans, ct) => plans.EnsureAsync(PlanOf("gender"), ct)));
        var kept = await house.DoAsync<IWorkPlans, IReadOnlyList<WorkPlanInfo>>((plans, ct) => plans.OfThemeAsync("gender", ct));
        Assert.Equal((40, 2), (kept[0].Items[0].Progress, kept[0].Items[0].Version));
    }

    [Fact]
    public async Task A_plan_for_an_unknown_theme_is_refused_naming_both()
    {
        await using var house = await House.OpenAsync(databases);
        var error = await Assert.ThrowsAsync<InvalidOperationException>(() =>
            house.DoAsync<IWorkPlans, int>((plans, ct) => plans.EnsureAsync(PlanOf("nothing"), ct)));
        Assert.Contains("'nothing-2021'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'nothing'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_of_another_version_is_refused()
    {
        await using var house = await House.FurnishedAsync(databases);
        var change = new ThemeChange { Name = LocalizedText.English("Youth"), Kind = "area", State = "ended" };
        Assert.Equal(2, (await house.DoAsync<ThemeRecords, ThemeAnswer?>((records, ct) => records.ChangeAsync("youth", change, 1, ct)))!.Version);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() =>
            house.DoAsync<ThemeRecords, ThemeAnswer?>((records, ct) => records.ChangeAsync("youth", change, 1, ct)));
    }

    [Fact]
    public async Task A_message_delivered_twice_leaves_one_line()
    {
        await using var house = await House.FurnishedAsync(databases);
        var message = Guid.CreateVersion7();
        var happened = new ThemeActivity("gender", new(2021, 5, 1), LocalizedText.English("A meeting was held."), "/meetings/1");
        for (var delivery = 0; delivery < 2; delivery++)
        {
            await house.DoAsync<ActivityRecorder, bool>(async (recorder, ct) =>
            {
                await recorder.HandleAsync(message, happened, ct);
                return true;
            });
        }

        var view = await house.DoAsync<ThemeReader, ThemeView?>((reader, ct) => reader.FindAsync("gender", ct));
        Assert.Equal("A meeting was held.", Assert.Single(view!.Activities).Text.In("en"));
    }

    [Fact]
    public async Task Pages_of_updates_hold_each_update_once()
    {
        await using var house = await House.FurnishedAsync(databases);
        var seen = new List<Guid>();
        string? cursor = null;
        do
        {
            var page = await house.DoAsync<UpdateReader, Page<UpdateView>>((reader, ct) => reader.PageAsync(null, new PageRequest { Cursor = cursor, Size = 7 }, ct));
            seen.AddRange(page.Items.Select(u => u.Id));
            cursor = page.Next;
        }
        while (cursor is not null);
        Assert.Equal(39, seen.Count);
        Assert.Equal(39, seen.Distinct().Count());
    }

    [Fact]
    public async Task An_internal_update_is_not_shown_to_visitors()
    {
        await using var house = await House.FurnishedAsync(databases);
        await house.DoAsync<ThemesDbContext, int>((context, ct) =>
        {
            context.Updates.Add(new()
            {
                ThemeId = StableId.Of("theme/gender"), From = new(2021, 4, 1), Until = new(2021, 4, 1), Kind = UpdateKind.Activity,
                Text = LocalizedText.English("Not for everyone"), Class = Classification.Internal,
            });
            return context.SaveChangesAsync(ct);
        });
        var forSystem = await house.DoAsync<UpdateReader, Page<UpdateView>>((reader, ct) => reader.PageAsync("gender", new PageRequest(), ct));
        Assert.Equal(2, forSystem.Items.Count);
        var document = await house.RenderAsync<Pages.ThemePage>("themes/gender", "gender");
        Assert.DoesNotContain("Not for everyone", document.Body!.TextContent, StringComparison.Ordinal);
    }

    private static NewWorkPlan PlanOf(string theme) => new(
        $"{theme}-2021", theme, LocalizedText.English("Plan"), DateWindow.Year(2021), null, [new("first", WorkLevel.Activity, LocalizedText.English("Count"))]);
}
