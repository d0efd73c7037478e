using Isc.Access;
using Isc.Bodies;
using Isc.Data.Access;
using Isc.Export;
using Isc.Modules;
using Isc.Themes.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Api;

/// <summary>Who coordinates what, umbrellas and work plans as files.</summary>
internal sealed class ThemeFiles : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        Told(app.MapGet("coordinations/file", CoordinationsAsync), "Themes_CoordinationsFile", "Themes as CSV, a line for each body that coordinates them and since when.");
        Told(app.MapGet("umbrellas/file", UmbrellasAsync), "Themes_UmbrellasFile", "Umbrella groups as CSV, a line for each theme they cover.");
        Told(app.MapGet("plan-items/file", PlanItems), "Themes_PlanItemsFile", "Items of the work plans that the caller may read as CSV.");
    }

    private static void Told(RouteHandlerBuilder route, string name, string summary) => route
        .WithName(name).WithTags("Themes").WithSummary(summary)
        .AnswersCsv()
        .AllowAnonymous();

    private static async Task<PushStreamHttpResult> CoordinationsAsync(ThemesDbContext context, IBodyNames bodies, CancellationToken cancellationToken)
    {
        var names = await bodies.AllAsync(cancellationToken);
        return CsvFile.Of(
            "coordinations.csv", ["id", "theme", "name", "kind", "state", "body", "start from", "start until", "end from", "end until"],
            context.Coordinations.AsNoTracking().Join(context.Themes.AsNoTracking(), c => c.ThemeId, t => t.Id, (c, t) => new { Coordination = c, Theme = t })
                .OrderBy(line => line.Theme.Key).ThenBy(line => line.Coordination.Id).AsAsyncEnumerable(),
            (row, line) => row
                .Text($"{line.Coordination.Id}").Text(line.Theme.Key).Text(line.Theme.Name.ToString()).Code<ThemeKind>(line.Theme.Kind).Code<ThemeState>(line.Theme.State)
                .Text(names.GetValueOrDefault(line.Coordination.BodyId)?.Key).Date(line.Coordination.Start.From).Date(line.Coordination.Start.Until)
                .Date(line.Coordination.End?.From).Date(line.Coordination.End?.Until));
    }

    private static async Task<PushStreamHttpResult> UmbrellasAsync(ThemesDbContext context, IBodyNames bodies, CancellationToken cancellationToken)
    {
        var names = await bodies.AllAsync(cancellationToken);
        var themes = await context.Themes.AsNoTracking().ToDictionaryAsync(t => t.Key, t => t.Id, StringComparer.Ordinal, cancellationToken);
        var umbrellas = await context.Umbrellas.AsNoTracking().ToListAsync(cancellationToken);
        var lines = umbrellas.SelectMany(u => u.Covers.Where(themes.ContainsKey).Select(theme => (Umbrella: u, Theme: theme)));
        return CsvFile.Of(
            "umbrellas.csv", ["umbrella", "body", "agreed by", "agreed from", "agreed until", "theme", "theme id"], lines.ToAsyncEnumerable(),
            (row, line) => row
                .Text($"{line.Umbrella.Id}").Text(names.GetValueOrDefault(line.Umbrella.BodyId)?.Key).Text(names.GetValueOrDefault(line.Umbrella.AgreedById)?.Key)
                .Date(line.Umbrella.Agreed.From).Date(line.Umbrella.Agreed.Until).Text(line.Theme).Text($"{themes[line.Theme]}"));
    }

    private static PushStreamHttpResult PlanItems(ThemesDbContext context, ICurrentActor current) => CsvFile.Of(
        "plan-items.csv", ["id", "plan", "theme", "period from", "period until", "key", "text", "state", "progress"],
        context.Plans.AsNoTracking().ReadableBy(current.Actor)
            .Join(context.Themes.AsNoTracking(), p => p.ThemeId, t => t.Id, (p, t) => new { Plan = p, Theme = t.Key })
            .Join(context.PlanItems.AsNoTracking(), line => line.Plan.Id, i => i.PlanId, (line, i) => new { line.Plan, line.Theme, Item = i })
            .OrderBy(line => line.Plan.Key).ThenBy(line => line.Item.Position).ThenBy(line => line.Item.Id).AsAsyncEnumerable(),
        (row, line) => row
            .Text($"{line.Item.Id}").Text(line.Plan.Key).Text(line.Theme).Date(line.Plan.Period.From).Date(line.Plan.Period.Until).Text(line.Item.Key)
            .Text(line.Item.Text.ToString()).Code<WorkState>(line.Item.State).Number(line.Item.Progress));
}
