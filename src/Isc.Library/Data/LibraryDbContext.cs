using Isc.Data;
using Isc.Data.Conversions;
using Isc.Library.Uploads;
using Microsoft.EntityFrameworkCore;

namespace Isc.Library.Data;

internal sealed class LibraryDbContext(DbContextOptions<LibraryDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Document> Documents => Set<Document>();

    public DbSet<DocumentStateEntry> DocumentStates => Set<DocumentStateEntry>();

    public DbSet<DocumentFile> Files => Set<DocumentFile>();

    public DbSet<DefaultClass> DefaultClasses => Set<DefaultClass>();

    public DbSet<Submission> Submissions => Set<Submission>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Document>(document =>
        {
            document.Property(d => d.Key).HasMaxLength(100);
            document.Property(d => d.Series).HasMaxLength(40);
            document.Property(d => d.Number).HasMaxLength(20);
            document.Property(d => d.Revision).HasMaxLength(20);
            document.Property(d => d.Symbol).HasMaxLength(80);
            document.Property(d => d.OriginalLanguage).HasMaxLength(2);
            document.Property(d => d.LanguageVersions).HasJson(400);
            document.Ignore(d => d.When);
            document.HasIndex(d => d.Key).IsUnique();
            document.HasIndex(d => d.Symbol).IsUnique();
            document.HasIndex(d => new { d.From, d.Key });
            document.HasIndex(d => new { d.Type, d.From, d.Key });
            document.HasIndex(d => new { d.SourceBodyId, d.From, d.Key });
        });
        modelBuilder.Entity<DocumentStateEntry>(entry =>
        {
            entry.Property(e => e.Reason).HasMaxLength(2_000);
            entry.Ignore(e => e.When);
            entry.HasIndex(e => new { e.DocumentId, e.From });
        });
        modelBuilder.Entity<DocumentFile>(file =>
        {
            file.Property(f => f.Language).HasMaxLength(2);
            file.Property(f => f.Name).HasMaxLength(FileName.MaximumLength);
            file.Property(f => f.Place).HasMaxLength(32);
            file.Property(f => f.MediaType).HasMaxLength(100);
            file.Property(f => f.Sha256).HasMaxLength(64);
            file.HasIndex(f => new { f.DocumentId, f.Language, f.AddedAt });
        });
        modelBuilder.Entity<DefaultClass>(rule => rule.HasIndex(r => r.BodyId).IsUnique());
        modelBuilder.Entity<Submission>(submission =>
        {
            submission.Property(s => s.AgendaItem).HasMaxLength(40);
            submission.Property(s => s.Mandate).HasMaxLength(80);
            submission.Property(s => s.References).HasJson(1_000);
            submission.Ignore(s => s.When);
            submission.HasIndex(s => new { s.DocumentId, s.From });
            submission.HasIndex(s => new { s.Mandate, s.From });
            submission.HasIndex(s => new { s.BodyId, s.From });
            submission.HasIndex(s => new { s.ReportedById, s.From });
        });
        base.OnModelCreating(modelBuilder);
    }
}
