using Isc.Modules.DigitalTransformation.Data;

namespace Isc.Modules.DigitalTransformation.Initiatives;

internal static class InitiativesChanges
{
    /// <exception cref="DbUpdateConcurrencyException">It has another version by now.</exception>
    public static async Task ChangeAsync(this DigitalTransformationDbContext context, Initiative initiative, InitiativeState state, int version, CancellationToken cancellationToken)
    {
        context.ExpectVersion(initiative, version);
        initiative.State = state;
        // A wrong version is refused even where the state is the same.
        context.Entry(initiative).Property(r => r.State).IsModified = true;
        await context.SaveChangesAsync(cancellationToken);
    }
}
