using Isc.Data;
using Isc.Data.Conversions;
using Isc.Reporting.Definitions;
using Microsoft.EntityFrameworkCore;

namespace Isc.Reporting.Data;

/// <summary>Definitions that people made, drafts, and frozen reports.</summary>
internal sealed class ReportingDbContext(DbContextOptions<ReportingDbContext> options) : ModuleDbContext(options)
{
    public DbSet<StoredDefinition> Definitions => Set<StoredDefinition>();

    public DbSet<FrozenReport> Reports => Set<FrozenReport>();

    public DbSet<FrozenFile> Files => Set<FrozenFile>();

    public DbSet<Submission> Submissions => Set<Submission>();

    public DbSet<DraftReport> Drafts => Set<DraftReport>();

    public DbSet<DraftText> DraftTexts => Set<DraftText>();

    public DbSet<DueReminder> DueReminders => Set<DueReminder>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StoredDefinition>(definition =>
        {
            definition.Property(d => d.Key).HasMaxLength(DefinitionRules.LongestKey);
            definition.Property(d => d.Content).HasJson(400_000);
            definition.HasIndex(d => d.Key).IsUnique();
        });
        modelBuilder.Entity<FrozenReport>(report =>
        {
            report.Property(r => r.Key).HasMaxLength(ReportCatalogue.LongestKey);
            report.Property(r => r.Body).HasMaxLength(DefinitionRules.LongestKey);
            report.Property(r => r.Symbol).HasMaxLength(60);
            report.Property(r => r.Hash).HasMaxLength(64);
            report.HasMany(r => r.Files).WithOne().HasForeignKey(f => f.ReportId).OnDelete(DeleteBehavior.Restrict);
            report.HasMany(r => r.Submissions).WithOne().HasForeignKey(s => s.ReportId).OnDelete(DeleteBehavior.Restrict);
            report.HasIndex(r => new { r.Key, r.Number }).IsUnique();
            report.HasIndex(r => new { r.FrozenAt, r.Id });
        });
        modelBuilder.Entity<FrozenFile>(file =>
        {
            file.Property(f => f.Language).HasMaxLength(2);
            file.Property(f => f.Format).HasMaxLength(10);
            file.Property(f => f.ContentType).HasMaxLength(100);
            file.Property(f => f.Hash).HasMaxLength(64);
            file.HasIndex(f => new { f.ReportId, f.Language, f.Format }).IsUnique();
        });
        modelBuilder.Entity<Submission>(submission =>
        {
            submission.Property(s => s.Body).HasMaxLength(DefinitionRules.LongestKey);
            submission.HasIndex(s => s.ReportId);
            submission.HasIndex(s => s.MeetingId);
        });
        modelBuilder.Entity<DraftReport>(draft =>
        {
            draft.Property(d => d.Key).HasMaxLength(ReportCatalogue.LongestKey);
            draft.HasIndex(d => new { d.MadeAt, d.Id });
            draft.HasIndex(d => new { d.Key, d.AsOf });
        });
        modelBuilder.Entity<DraftText>(text =>
        {
            text.Property(t => t.Language).HasMaxLength(2);
            text.Property(t => t.Place).HasMaxLength(300);
            text.Property(t => t.Basis).HasMaxLength(100_000);
            text.Property(t => t.Text).HasMaxLength(20_000);
            text.HasOne<DraftReport>().WithMany().HasForeignKey(t => t.DraftId).OnDelete(DeleteBehavior.Restrict);
            text.HasIndex(t => new { t.DraftId, t.Language, t.Place }).IsUnique();
        });
        modelBuilder.Entity<DueReminder>(reminder =>
        {
            reminder.Property(r => r.Key).HasMaxLength(ReportCatalogue.LongestKey);
            reminder.HasIndex(r => new { r.Key, r.MeetingId, r.Days }).IsUnique();
        });
        base.OnModelCreating(modelBuilder);
    }
}
