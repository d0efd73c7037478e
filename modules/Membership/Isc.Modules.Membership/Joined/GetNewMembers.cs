using Isc.Modules.Membership.Data;

namespace Isc.Modules.Membership.Joined;

internal sealed class GetNewMembers : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/joined", HandleAsync)
        .WithName("MembershipGetNewMembers")
        .WithSummary("New members of each year and category.")
        .AllowAnonymous();

    private static async Task<Ok<IReadOnlyList<JoinedInYear>>> HandleAsync(MembershipDbContext context, CancellationToken cancellationToken) =>
        TypedResults.Ok(await context.Entries.AsNoTracking().PerYearAsync(cancellationToken));
}
