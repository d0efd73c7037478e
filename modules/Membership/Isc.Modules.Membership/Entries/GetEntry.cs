using Isc.Modules.Membership.Data;
using Isc.Organisation;

namespace Isc.Modules.Membership.Entries;

internal sealed class GetEntry : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/entries/{id:guid}", HandleAsync)
        .WithName("MembershipGetEntry")
        .WithSummary("One entry of the register.")
        .ProducesProblem(StatusCodes.Status404NotFound)
        .AllowAnonymous();

    private static async Task<Results<Ok<EntryView>, NotFound>> HandleAsync(
        Guid id, MembershipDbContext context, IOrganisation organisation, HttpContext http, CancellationToken cancellationToken)
    {
        if (await context.Entries.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellationToken) is not { } entry)
            return TypedResults.NotFound();
        http.SendVersion(entry.Version);
        return TypedResults.Ok(EntryView.Of(entry, await Offices.LoadAsync(organisation, cancellationToken)));
    }
}
