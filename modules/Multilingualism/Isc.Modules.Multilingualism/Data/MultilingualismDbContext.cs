namespace Isc.Modules.Multilingualism.Data;

internal sealed class MultilingualismDbContext(DbContextOptions<MultilingualismDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Mandate> Mandates => Set<Mandate>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Mandate>(mandate =>
        {
            mandate.Property(r => r.Instrument).HasMaxLength(Mandate.LongestInstrument);
            mandate.HasIndex(r => new { r.From, r.Id });
        });
        base.OnModelCreating(modelBuilder);
    }
}
