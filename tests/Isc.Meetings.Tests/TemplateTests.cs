using Isc.Access;
using Isc.Meetings.Agenda;
using Isc.Meetings.Data;
using Isc.Testing;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Tests;

public abstract class TemplateTests(IDatabases databases)
{
    private static readonly TemplateRequest Request = new()
    {
        Name = LocalizedText.English("Ordinary meeting"),
        Items = [new(LocalizedText.English("Opening"), 5), new(LocalizedText.English("Reports"), null, ExpectedResult.Discussion, Classification.Internal, null, [new(LocalizedText.English("Of the Sectors"), 10, Class: Classification.Internal)])],
    };

    [Fact]
    public async Task Template_puts_its_items_at_the_end_of_an_agenda_that_is_not_fixed()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: false);
        var template = (await PutAsync(kernel, null, Request)).Value!;
        var meeting = await kernel.MeetingAsync(MeetingState.Announced);
        await kernel.AddItemAsync(meeting, Workbench.Item("First"));
        var agenda = await kernel.AskAsync<AgendaTemplates, AgendaView?>(async (templates, cancelled) => (await templates.ApplyAsync(meeting, template.Key, cancelled)).Agenda);
        Assert.Equal(["1 First", "2 Opening", "I1 Reports", "I1.1 Of the Sectors"], agenda!.Items.Select(i => $"{i.Number} {i.Title}"));
        var open = await kernel.MeetingAsync(MeetingState.Open);
        Assert.NotNull(await kernel.AskAsync<AgendaTemplates, string?>(async (templates, cancelled) => (await templates.ApplyAsync(open, template.Key, cancelled)).Refused));
    }

    [Fact]
    public async Task Template_is_changed_at_the_version_that_was_read_and_bad_ones_are_refused()
    {
        await using var kernel = await Kernel.StartAsync(databases, withRecord: false);
        await PutAsync(kernel, null, Request);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => PutAsync(kernel, null, Request));
        Assert.Equal(2, (await PutAsync(kernel, 1, Request with { Items = [new(LocalizedText.English("Opening"))] })).Value!.Version);
        Assert.Equal(["items", "name"], (await PutAsync(kernel, 2, new())).Problems!.Fields.Keys.Order(StringComparer.Ordinal));
    }

    private static Task<Result<TemplateView>> PutAsync(Kernel kernel, int? version, TemplateRequest request) => kernel.AskAsync<AgendaTemplates, Result<TemplateView>>(
        async (templates, cancelled) => await templates.PutAsync((await new FixedBodies().FindAsync("isc-tf", cancelled))!, "ordinary", version, request, cancelled));

    public sealed class OnSqlite(SqliteDatabases databases) : TemplateTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : TemplateTests(databases);
}
