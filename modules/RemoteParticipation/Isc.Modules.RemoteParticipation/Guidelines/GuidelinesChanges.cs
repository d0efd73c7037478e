using Isc.Modules.RemoteParticipation.Data;

namespace Isc.Modules.RemoteParticipation.Guidelines;

internal static class GuidelinesChanges
{
    /// <exception cref="DbUpdateConcurrencyException">It has another version by now.</exception>
    public static async Task ChangeAsync(this RemoteParticipationDbContext context, Guideline guideline, GuidelineState state, int version, CancellationToken cancellationToken)
    {
        context.ExpectVersion(guideline, version);
        guideline.State = state;
        // A wrong version is refused even where the state is the same.
        context.Entry(guideline).Property(r => r.State).IsModified = true;
        await context.SaveChangesAsync(cancellationToken);
    }
}
