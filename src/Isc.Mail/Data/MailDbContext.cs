using Isc.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Mail.Data;

/// <summary>Letters and their parts.</summary>
internal sealed class MailDbContext(DbContextOptions<MailDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<LetterPart> Parts => Set<LetterPart>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Letter>(letter =>
        {
            letter.ToTable("mail_letters");
            letter.Property(l => l.Id).ValueGeneratedNever();
            letter.Property(l => l.Recipient).HasMaxLength(254);
            letter.Property(l => l.Topic).HasMaxLength(200);
            letter.Property(l => l.Error).HasMaxLength(1_000);
            letter.Property(l => l.Version).IsConcurrencyToken();
            letter.HasIndex(l => l.DueAt);
            letter.HasIndex(l => new { l.Recipient, l.Topic, l.State });
            letter.HasIndex(l => new { l.State, l.Id });
        });
        modelBuilder.Entity<LetterPart>(part =>
        {
            part.ToTable("mail_parts");
            part.Property(p => p.Id).ValueGeneratedNever();
            part.Property(p => p.Recipient).HasMaxLength(254);
            part.Property(p => p.Path).HasMaxLength(500);
            part.HasOne<Letter>().WithMany().HasForeignKey(p => p.LetterId).OnDelete(DeleteBehavior.Restrict);
            part.HasIndex(p => new { p.MessageId, p.Recipient }).IsUnique();
            part.HasIndex(p => p.LetterId);
        });
        base.OnModelCreating(modelBuilder);
    }
}
