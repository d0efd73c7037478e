using Isc.Modules.Membership.Data;
using Isc.Organisation;

namespace Isc.Modules.Membership.Entries;

internal sealed class ListEntries : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("/entries", HandleAsync)
        .WithName("MembershipListEntries")
        .WithSummary("Entries of the register, latest joined first.")
        .ProducesProblem(StatusCodes.Status400BadRequest)
        .AllowAnonymous();

    private static async Task<Ok<Page<EntryView>>> HandleAsync(
        [AsParameters] EntryFilter filter, [AsParameters] PageRequest page,
        MembershipDbContext context, IOrganisation organisation, CancellationToken cancellationToken)
    {
        var offices = await Offices.LoadAsync(organisation, cancellationToken);
        var entries = await filter.Apply(context.Entries.AsNoTracking(), offices).NewestFirstAsync(e => e.From, page, cancellationToken);
        return TypedResults.Ok(new Page<EntryView>([.. entries.Items.Select(entry => EntryView.Of(entry, offices))], entries.Next));
    }
}
