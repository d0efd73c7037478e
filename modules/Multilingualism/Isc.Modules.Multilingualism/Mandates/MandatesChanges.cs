using Isc.Modules.Multilingualism.Data;

namespace Isc.Modules.Multilingualism.Mandates;

internal static class MandatesChanges
{
    /// <exception cref="DbUpdateConcurrencyException">It has another version by now.</exception>
    public static async Task ChangeAsync(this MultilingualismDbContext context, Mandate mandate, MandateState state, int version, CancellationToken cancellationToken)
    {
        context.ExpectVersion(mandate, version);
        mandate.State = state;
        // A wrong version is refused even where the state is the same.
        context.Entry(mandate).Property(r => r.State).IsModified = true;
        await context.SaveChangesAsync(cancellationToken);
    }
}
