using Isc.Data;
using Isc.Data.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Isc.Escalation.Data;

/// <summary>Issues, their levels and rulings, ladders and calendars.</summary>
internal sealed class EscalationDbContext(DbContextOptions<EscalationDbContext> options) : ModuleDbContext(options)
{
    private const int Key = 60;

    public DbSet<Issue> Issues => Set<Issue>();

    public DbSet<LevelEntry> Entries => Set<LevelEntry>();

    public DbSet<Alarm> Alarms => Set<Alarm>();

    public DbSet<Position> Positions => Set<Position>();

    public DbSet<Participant> Participants => Set<Participant>();

    public DbSet<IssueLink> Links => Set<IssueLink>();

    public DbSet<Ruling> Rulings => Set<Ruling>();

    public DbSet<LadderEdition> Ladders => Set<LadderEdition>();

    public DbSet<CalendarEdition> Calendars => Set<CalendarEdition>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Map(modelBuilder.Entity<Issue>());
        Map(modelBuilder.Entity<LevelEntry>());
        Map(modelBuilder.Entity<Ruling>());
        modelBuilder.Entity<Alarm>(alarm =>
        {
            alarm.Property(a => a.Kind).HasMaxLength(20);
            alarm.HasOne<LevelEntry>().WithMany().HasForeignKey(a => a.EntryId).OnDelete(DeleteBehavior.Restrict);
            alarm.HasIndex(a => new { a.EntryId, a.Kind }).IsUnique();
        });
        modelBuilder.Entity<Position>(position =>
        {
            position.Property(p => p.Office).HasMaxLength(Key);
            position.HasOne<Issue>().WithMany().HasForeignKey(p => p.IssueId).OnDelete(DeleteBehavior.Restrict);
            position.HasIndex(p => new { p.IssueId, p.Office }).IsUnique();
        });
        modelBuilder.Entity<Participant>(participant => participant.HasIndex(p => new { p.IssueId, p.AccountId, p.Part }).IsUnique());
        modelBuilder.Entity<IssueLink>(link =>
        {
            link.Property(l => l.Key).HasMaxLength(100);
            link.Property(l => l.Path).HasMaxLength(300);
            link.HasOne<Issue>().WithMany().HasForeignKey(l => l.IssueId).OnDelete(DeleteBehavior.Restrict);
            link.HasIndex(l => new { l.Kind, l.Key, l.IssueId });
        });
        modelBuilder.Entity<LadderEdition>(ladder =>
        {
            ladder.Property(l => l.Rules).HasJson(40_000);
            Map(ladder);
        });
        modelBuilder.Entity<CalendarEdition>(calendar =>
        {
            calendar.Property(c => c.Rules).HasJson(60_000);
            Map(calendar);
        });
        base.OnModelCreating(modelBuilder);
        // The measures, again without the rows. Of its columns the name would be longer than the 63 letters that PostgreSQL keeps.
        modelBuilder.Entity<LevelEntry>().HasIndex(e => new { e.LeftAt, e.IssueId, e.Level, e.Outcome, e.WorkedMinutes, e.Breached })
            .HasDatabaseName("escalation_entries_measures_ix");
    }

    private static void Map(EntityTypeBuilder<Issue> issue)
    {
        issue.ToTable(table => table.HasCheckConstraint(
            "escalation_issues_running_ck",
            "state NOT IN ('Open', 'Acknowledged', 'Paused') OR (level > 0 AND body IS NOT NULL AND due_at IS NOT NULL AND next_at IS NOT NULL)"));
        issue.Ignore(i => i.Subject);
        issue.Property(i => i.Theme).HasMaxLength(Key);
        issue.Property(i => i.Sector).HasMaxLength(Key);
        issue.Property(i => i.Region).HasMaxLength(Key);
        issue.Property(i => i.Body).HasMaxLength(Key);
        issue.Property(i => i.SourceKind).HasMaxLength(Key);
        issue.Property(i => i.Options).HasJson(40_000);
        issue.HasMany(i => i.Participants).WithOne().HasForeignKey(p => p.IssueId).OnDelete(DeleteBehavior.Restrict);
        issue.HasIndex(i => new { i.Sealed, i.Number }).IsUnique();
        issue.HasIndex(i => i.NextAt);
        // The board: what runs, by level, soonest due first; the class counts without a look at the row.
        issue.HasIndex(i => new { i.Level, i.DueAt, i.Id, i.Class, i.State });
        // The measures: both count without a look at the rows, which are long.
        issue.HasIndex(i => new { i.RaisedAt, i.Id, i.Class, i.State });
        issue.HasIndex(i => new { i.Id, i.Class });
        issue.HasIndex(i => new { i.Theme, i.RaisedAt, i.Id });
        issue.HasIndex(i => new { i.SourceKind, i.SourceId });
    }

    private static void Map(EntityTypeBuilder<LevelEntry> entry)
    {
        entry.Property(e => e.Body).HasMaxLength(Key);
        entry.Property(e => e.Ladder).HasMaxLength(Key);
        entry.Property(e => e.Calendar).HasMaxLength(Key);
        entry.Property(e => e.Reason).HasMaxLength(2_000);
        entry.Property(e => e.Pauses).HasJson(20_000);
        entry.HasOne<Issue>().WithMany().HasForeignKey(e => e.IssueId).OnDelete(DeleteBehavior.Restrict);
        entry.HasIndex(e => new { e.IssueId, e.Sequence }).IsUnique();
        // Never at two levels at once.
        entry.HasIndex(e => e.IssueId).IsUnique().HasFilter("left_at IS NULL");
    }

    private static void Map(EntityTypeBuilder<Ruling> ruling)
    {
        ruling.Property(r => r.Body).HasMaxLength(Key);
        ruling.Property(r => r.Theme).HasMaxLength(Key);
        ruling.Property(r => r.Document).HasMaxLength(Key);
        ruling.Property(r => r.DecisionReference).HasMaxLength(Key);
        ruling.Property(r => r.Deciders).HasJson(4_000);
        ruling.Property(r => r.Actions).HasJson(40_000);
        ruling.HasOne<Issue>().WithMany().HasForeignKey(r => r.IssueId).OnDelete(DeleteBehavior.Restrict);
        ruling.HasIndex(r => r.DecisionId).IsUnique();
        ruling.HasIndex(r => new { r.At, r.Id });
    }

    private static void Map<T>(EntityTypeBuilder<T> edition)
        where T : Edition
    {
        edition.Property(e => e.Key).HasMaxLength(Key);
        edition.HasIndex(e => new { e.Key, e.Number }).IsUnique();
    }
}
