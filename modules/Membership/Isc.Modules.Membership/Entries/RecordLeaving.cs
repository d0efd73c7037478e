using Isc.Modules.Membership.Data;
using Isc.Organisation;

namespace Isc.Modules.Membership.Entries;

internal sealed class RecordLeaving : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapPut("/entries/{id:guid}/left", HandleAsync)
        .WithName("MembershipRecordLeaving")
        .WithSummary("Records when a member left.")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status403Forbidden)
        .ProducesProblem(StatusCodes.Status412PreconditionFailed)
        .ProducesProblem(StatusCodes.Status428PreconditionRequired)
        .RequirePermission(MembershipPermissions.Record);

    private static async Task<Results<Ok<EntryView>, NotFound, ValidationProblem, ProblemHttpResult>> HandleAsync(
        Guid id, Leaving request, HttpContext http, MembershipDbContext context,
        IOrganisation organisation, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (http.ExpectedVersion() is not { } seen)
            return EntityTag.VersionRequired();
        if (await context.Entries.SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is not { } entry)
            return TypedResults.NotFound();
        var left = request.Left;
        if (left.Until < left.From || left.From < entry.From || left.Until > clock.Today())
            return TypedResults.ValidationProblem(new Dictionary<string, string[]>(StringComparer.Ordinal)
            {
                ["left"] = ["The last day must not lie before the first, nor in the future; nobody leaves before joining."],
            });

        context.ExpectVersion(entry, seen);
        (entry.LeftFrom, entry.LeftUntil) = (left.From, left.Until);
        await context.SaveChangesAsync(cancellationToken);
        http.SendVersion(entry.Version);
        return TypedResults.Ok(EntryView.Of(entry, await Offices.LoadAsync(organisation, cancellationToken)));
    }
}
