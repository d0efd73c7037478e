namespace Isc.Modules.EventOverview.Data;

internal sealed class EventOverviewDbContext(DbContextOptions<EventOverviewDbContext> options) : ModuleDbContext(options)
{
    public DbSet<ListedEvent> ListedEvents => Set<ListedEvent>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ListedEvent>(listedEvent =>
        {
            listedEvent.Property(r => r.Place).HasMaxLength(ListedEvent.LongestPlace);
            listedEvent.HasIndex(r => new { r.From, r.Id });
        });
        base.OnModelCreating(modelBuilder);
    }
}
