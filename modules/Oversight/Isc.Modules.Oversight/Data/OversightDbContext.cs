namespace Isc.Modules.Oversight.Data;

internal sealed class OversightDbContext(DbContextOptions<OversightDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Recommendation> Recommendations => Set<Recommendation>();

    public DbSet<Step> Steps => Set<Step>();

    public DbSet<FollowUp> FollowUps => Set<FollowUp>();

    public DbSet<Note> Notes => Set<Note>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Recommendation>(recommendation =>
        {
            recommendation.Property(r => r.ReportSymbol).HasMaxLength(60);
            recommendation.Property(r => r.Theme).HasMaxLength(60);
            recommendation.Property(r => r.Sector).HasMaxLength(60);
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
        modelBuilder.Entity<FollowUp>(followUp =>
        {
            followUp.Property(f => f.Issue).HasMaxLength(60);
            followUp.Property(f => f.Path).HasMaxLength(300);
            followUp.Property(f => f.Body).HasMaxLength(60);
            followUp.Property(f => f.Outcome).HasMaxLength(20);
            followUp.HasOne<Recommendation>().WithMany().HasForeignKey(f => f.RecommendationId).OnDelete(DeleteBehavior.Restrict);
            followUp.HasIndex(f => new { f.RecommendationId, f.MessageId }).IsUnique();
        });
        modelBuilder.Entity<Note>(note =>
        {
            note.Property(n => n.Theme).HasMaxLength(60);
            note.HasIndex(n => new { n.From, n.Order });
        });
        base.OnModelCreating(modelBuilder);
    }
}
