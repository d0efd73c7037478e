using Isc.Modules.EventOverview.Data;

namespace Isc.Modules.EventOverview.ListedEvents;

internal static class ListedEventsChanges
{
    /// <exception cref="DbUpdateConcurrencyException">It has another version by now.</exception>
    public static async Task ChangeAsync(this EventOverviewDbContext context, ListedEvent listedEvent, ListedEventState state, int version, CancellationToken cancellationToken)
    {
        context.ExpectVersion(listedEvent, version);
        listedEvent.State = state;
        // A wrong version is refused even where the state is the same.
        context.Entry(listedEvent).Property(r => r.State).IsModified = true;
        await context.SaveChangesAsync(cancellationToken);
    }
}
