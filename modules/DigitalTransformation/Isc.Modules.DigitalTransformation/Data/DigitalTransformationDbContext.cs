namespace Isc.Modules.DigitalTransformation.Data;

internal sealed class DigitalTransformationDbContext(DbContextOptions<DigitalTransformationDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Initiative> Initiatives => Set<Initiative>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Initiative>(initiative =>
        {
            initiative.Property(r => r.Topic).HasMaxLength(Initiative.LongestTopic);
            initiative.HasIndex(r => new { r.From, r.Id });
        });
        base.OnModelCreating(modelBuilder);
    }
}
