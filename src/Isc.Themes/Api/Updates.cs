using Isc.Access;
using Isc.Api;
using Isc.Bodies;
using Isc.Modules;
using Isc.Themes.Access;
using Isc.Themes.Data;
using Isc.Themes.Reading;
using Isc.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Themes.Api;

internal sealed class Updates : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app)
    {
        app.MapGet("{key}/updates", ListAsync)
            .WithName("Themes_ListUpdates")
            .WithTags("Themes")
            .WithSummary("Progress updates of a theme, latest first.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .AllowAnonymous();
        app.MapPost("{key}/updates", AddAsync)
            .WithName("Themes_AddUpdate")
            .WithTags("Themes")
            .WithSummary("Adds a progress update. Updates are not changed: a later one corrects.")
            .ProducesValidationProblem()
            .ProducesProblem(StatusCodes.Status404NotFound)
            .RequirePermission(ThemesPermissions.Update);
    }

    private static async Task<Results<Ok<Page<UpdateAnswer>>, ValidationProblem, ProblemHttpResult>> ListAsync(
        string key, [AsParameters] PageRequest page, IThemes themes, UpdateReader updates, CancellationToken cancellationToken)
    {
        var problems = new Problems().When(page.Size is < 1 or > PageRequest.MaximumSize, "size", $"Give a number from 1 to {PageRequest.MaximumSize}.");
        if (problems.Any)
            return problems.ToResult();
        if (await themes.FindAsync(key, cancellationToken) is null)
            return Problems.NotFound();
        var found = await updates.PageAsync(key, page, cancellationToken);
        return TypedResults.Ok(new Page<UpdateAnswer>([.. found.Items.Select(UpdateAnswer.Of)], found.Next));
    }

    private static async Task<Results<Created<UpdateAnswer>, ValidationProblem, ProblemHttpResult>> AddAsync(
        string key, NewUpdateRequest request, IThemes themes, IBodyNames bodies, ThemesDbContext context, ICurrentActor current, HttpContext http,
        CancellationToken cancellationToken)
    {
        if (await themes.FindAsync(key, cancellationToken) is not { } theme)
            return Problems.NotFound();
        if (!current.Actor.MayOn(ThemesPermissions.Update, key))
            return ThemeRights.NotYours();
        var hidden = GivenClass.ProblemOf(Word.Read<Classification>(request.Class), current.Actor);
        var problems = Rules.Of(request).When(hidden is not null, "class", hidden ?? "");
        var given = new List<Guid>();
        foreach (var body in problems.Any ? [] : request.GivenTo ?? [])
        {
            var found = await bodies.FindAsync(body, cancellationToken);
            problems.When(found is null, "givenTo", $"There is no body '{body}'.");
            if (found is not null)
                given.Add(found.Id);
        }

        if (problems.Any)
            return problems.ToResult();
        var update = RecordOf(theme.Id, request, given);
        context.Updates.Add(update);
        await context.SaveChangesAsync(cancellationToken);
        return http.Created(update.Id, new UpdateAnswer(
            update.Id, key, update.From, update.Until, Word.Of(update.Kind), update.Text, update.Evidence, update.ForReport, null));
    }

    private static ProgressUpdate RecordOf(Guid theme, NewUpdateRequest request, IReadOnlyList<Guid> given) => new()
    {
        ThemeId = theme,
        From = request.From!.Value,
        Until = request.Until ?? request.From.Value,
        Kind = Word.Read<UpdateKind>(request.Kind)!.Value,
        Text = request.Text!,
        Evidence = request.Evidence ?? [],
        ForReport = request.ForReport,
        GivenTo = [.. given.Distinct()],
        Position = request.Position,
        Class = Word.Read<Classification>(request.Class ?? "public")!.Value,
    };
}
