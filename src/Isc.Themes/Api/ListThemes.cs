using System.ComponentModel;
using Isc.Api;
using Isc.Bodies;
using Isc.Modules;
using Isc.Themes.Data;
using Isc.Time;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Api;

internal sealed class ListThemes : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("", ListAsync)
        .WithName("Themes_List")
        .WithTags("Themes")
        .WithSummary("Themes in order of key; with a day or a body, those that were coordinated.")
        .ProducesValidationProblem()
        .AllowAnonymous();

    private static async Task<Results<Ok<Page<ThemeItem>>, ValidationProblem>> ListAsync(
        [FromQuery, Description("A day: themes coordinated on it.")] DateOnly? on,
        [FromQuery, Description("Key of a body: themes that it coordinates.")] string? body,
        [AsParameters] PageRequest page, ThemesDbContext context, IBodyNames bodies, TimeProvider clock, CancellationToken cancellationToken)
    {
        var coordinator = body is null ? null : await bodies.FindAsync(body, cancellationToken);
        var problems = new Problems().When(body is not null && coordinator is null, "body", "There is no such body.")
            .When(page.Size is < 1 or > PageRequest.MaximumSize, "size", $"Give a number from 1 to {PageRequest.MaximumSize}.");
        if (problems.Any)
            return problems.ToResult();

        var themes = context.Themes.AsNoTracking();
        if (on is not null || coordinator is not null)
        {
            var day = on ?? clock.Today();
            var all = await context.Coordinations.AsNoTracking().Where(c => coordinator == null || c.BodyId == coordinator.Id).ToListAsync(cancellationToken);
            var held = all.Where(c => c.Holds(day)).Select(c => c.ThemeId).ToList();
            themes = themes.Where(t => held.Contains(t.Id));
        }

        if (Cursor.TryRead(page.Cursor, out var after, out _))
            themes = themes.Where(t => t.Key.CompareTo(after) > 0);
        var found = await themes.OrderBy(t => t.Key).Take(page.Take + 1)
            .Select(t => new { t.Id, t.Key, t.Name, t.Kind, t.State }).ToListAsync(cancellationToken);
        var next = found.Count > page.Take ? Cursor.After(found[page.Take - 1].Key, found[page.Take - 1].Id) : null;
        return TypedResults.Ok(new Page<ThemeItem>(
            [.. found.Take(page.Take).Select(t => new ThemeItem(t.Id, t.Key, t.Name, Word.Of(t.Kind), Word.Of(t.State)))], next));
    }
}
