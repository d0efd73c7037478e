namespace Isc.Modules.Oversight.Data;

internal sealed class OversightDbContext(DbContextOptions<OversightDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Recommendation> Recommendations => Set<Recommendation>();

    public DbSet<Step> Steps => Set<Step>();

    public DbSet<Note> Notes => Set<Note>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Recommendation>(recommendation =>
        {
            recommendation.Property(r => r.ReportSymbol).HasMaxLength(60);
            recommendation.Property(r => r.Theme).HasMaxLength(60);
            recommendation.HasIndex(r => new { r.ReportSymbol, r.Form, r.Ordinal }).IsUnique();
            recommendation.HasIndex(r => new { r.Year, r.Form, r.Ordinal, r.Id });
            recommendation.HasIndex(r => new { r.Stream, r.Year });
        });
        modelBuilder.Entity<Step>(step =>
        {
            step.Property(s => s.Reason).HasMaxLength(2_000);
            step.Property(s => s.Evidence).HasMaxLength(2_000);
            step.HasOne<Recommendation>().WithMany(r => r.Steps).HasForeignKey(s => s.RecommendationId).OnDelete(DeleteBehavior.Restrict);
            step.HasIndex(s => new { s.RecommendationId, s.Until, s.Order });
            step.HasIndex(s => s.Until);
        });
        modelBuilder.Entity<Note>(note =>
        {
            note.Property(n => n.Theme).HasMaxLength(60);
            note.HasIndex(n => new { n.From, n.Order });
        });
        base.OnModelCreating(modelBuilder);
    }
}
