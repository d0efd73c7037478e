namespace Isc.Modules.RemoteParticipation.Data;

internal sealed class RemoteParticipationDbContext(DbContextOptions<RemoteParticipationDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Guideline> Guidelines => Set<Guideline>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Guideline>(guideline =>
        {
            guideline.Property(r => r.Platform).HasMaxLength(Guideline.LongestPlatform);
            guideline.HasIndex(r => new { r.From, r.Id });
        });
        base.OnModelCreating(modelBuilder);
    }
}
