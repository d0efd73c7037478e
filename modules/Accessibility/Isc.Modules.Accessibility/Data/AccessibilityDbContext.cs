using Isc.Data.Conversions;

namespace Isc.Modules.Accessibility.Data;

internal sealed class AccessibilityDbContext(DbContextOptions<AccessibilityDbContext> options) : ModuleDbContext(options)
{
    public DbSet<FundEntry> FundEntries => Set<FundEntry>();

    public DbSet<FundReview> FundReviews => Set<FundReview>();

    public DbSet<Trial> Trials => Set<Trial>();

    public DbSet<TrialStep> TrialSteps => Set<TrialStep>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<FundEntry>(entry =>
        {
            entry.Property(e => e.DonorOrProject).HasMaxLength(200);
            entry.Property(e => e.Activity).HasMaxLength(200);
            entry.Property(e => e.Currency).HasMaxLength(3);
            entry.HasIndex(e => new { e.From, e.Id });
            entry.HasIndex(e => new { e.Kind, e.From, e.Id });
        });
        modelBuilder.Entity<FundReview>().HasIndex(r => r.From);
        modelBuilder.Entity<Trial>(trial =>
        {
            trial.Property(t => t.Services).HasJson(200);
            trial.HasIndex(t => t.From);
        });
        modelBuilder.Entity<TrialStep>(step =>
        {
            step.HasOne<Trial>().WithMany(t => t.Steps).HasForeignKey(s => s.TrialId).OnDelete(DeleteBehavior.Restrict);
        });
        base.OnModelCreating(modelBuilder);
    }
}
