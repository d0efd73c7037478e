namespace Isc.Modules.ModuleName.Data;

internal sealed class ModuleNameDbContext(DbContextOptions<ModuleNameDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Activity> Activities => Set<Activity>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Activity>().HasIndex(activity => new { activity.From, activity.Id });
        base.OnModelCreating(modelBuilder);
    }
}
