using Isc.Data.Keeping;
using Isc.Organisation.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Recusing;

/// <summary>Who has recused themselves from what. Asked for with every actor, so kept.</summary>
internal sealed class RecusalBook(OrganisationDbContext context, IKept kept)
{
    /// <summary>Ids of the records and themes, by account.</summary>
    public Task<ILookup<Guid, Guid>> AllAsync(CancellationToken cancellationToken) =>
        kept.ReadAsync(typeof(OrganisationDbContext), "recusals", "", ReadAsync, cancellationToken);

    private async Task<ILookup<Guid, Guid>> ReadAsync() =>
        (await context.Recusals.AsNoTracking().Where(r => r.Ended == null).Select(r => new { r.AccountId, r.From }).ToListAsync(CancellationToken.None))
            .ToLookup(r => r.AccountId, r => r.From);
}
