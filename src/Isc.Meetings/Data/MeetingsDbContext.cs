using Isc.Data;
using Isc.Data.Conversions;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Data;

/// <summary>Series, meetings, agendas, attendance and decisions.</summary>
internal sealed class MeetingsDbContext(DbContextOptions<MeetingsDbContext> options) : ModuleDbContext(options)
{
    public DbSet<MeetingSeries> Series => Set<MeetingSeries>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<Attendance> Attendance => Set<Attendance>();

    public DbSet<Reminder> Reminders => Set<Reminder>();

    public DbSet<AgendaItem> AgendaItems => Set<AgendaItem>();

    public DbSet<AgendaTemplate> AgendaTemplates => Set<AgendaTemplate>();

    public DbSet<Decision> Decisions => Set<Decision>();

    public DbSet<Outcome> Outcomes => Set<Outcome>();

    public DbSet<RequestProgress> RequestProgress => Set<RequestProgress>();

    public DbSet<ActionItem> Actions => Set<ActionItem>();

    public DbSet<ActionStep> ActionSteps => Set<ActionStep>();

    public DbSet<MinutesRevision> Minutes => Set<MinutesRevision>();

    public DbSet<MinutesComment> MinutesComments => Set<MinutesComment>();

    public DbSet<Consultation> Consultations => Set<Consultation>();

    public DbSet<ConsultationReply> ConsultationReplies => Set<ConsultationReply>();

    public DbSet<DecisionLink> DecisionLinks => Set<DecisionLink>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<MeetingSeries>(series =>
        {
            series.Property(s => s.Key).HasMaxLength(60);
            series.Property(s => s.BodyKey).HasMaxLength(60);
            series.Property(s => s.StandingItems).HasJson(20_000);
            series.Property(s => s.Pattern).HasJson(4_000);
            series.HasIndex(s => s.Key).IsUnique();
            series.HasIndex(s => s.BodyKey);
        });
        modelBuilder.Entity<Meeting>(meeting =>
        {
            meeting.Property(m => m.BodyKey).HasMaxLength(60);
            meeting.Property(m => m.StartsAt).HasMaxLength(5);
            meeting.Property(m => m.EndsAt).HasMaxLength(5);
            meeting.Property(m => m.Zone).HasMaxLength(60);
            meeting.Property(m => m.OccursAt).HasMaxLength(5);
            meeting.Property(m => m.Region).HasMaxLength(60);
            meeting.HasIndex(m => new { m.SeriesId, m.Occurrence }).IsUnique();
            meeting.Property(m => m.Place).HasMaxLength(Limits.Place);
            meeting.Property(m => m.Arrangements).HasJson(6_000);
            meeting.HasOne<MeetingSeries>().WithMany().HasForeignKey(m => m.SeriesId).OnDelete(DeleteBehavior.Restrict);
            meeting.HasIndex(m => new { m.SeriesId, m.Number }).IsUnique();

            // One for each combination of the list's filters, ending in its order: body, state, both, none.
            meeting.HasIndex(m => new { m.BodyKey, m.State, m.From, m.Rank, m.Id });
            meeting.HasIndex(m => new { m.BodyKey, m.From, m.Rank, m.Id });
            meeting.HasIndex(m => new { m.State, m.From, m.Rank, m.Id });
            meeting.HasIndex(m => new { m.From, m.Rank, m.Id });
        });
        modelBuilder.Entity<Reminder>(reminder =>
        {
            reminder.HasOne<Meeting>().WithMany().HasForeignKey(r => r.MeetingId).OnDelete(DeleteBehavior.Restrict);
            reminder.HasIndex(r => new { r.MeetingId, r.On }).IsUnique();
        });
        modelBuilder.Entity<Attendance>(attendance =>
        {
            attendance.Property(a => a.Person).HasMaxLength(Limits.Place);
            attendance.Ignore(a => a.TookPart);
            attendance.HasOne<MeetingSeries>().WithMany().HasForeignKey(a => a.SeriesId).OnDelete(DeleteBehavior.Restrict);
            attendance.HasOne<Meeting>().WithMany().HasForeignKey(a => a.MeetingId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Decision>(decision =>
        {
            decision.Property(d => d.BodyKey).HasMaxLength(60);
            decision.Property(d => d.Requests).HasJson(40_000);
            decision.HasOne<Meeting>().WithMany().HasForeignKey(d => d.MeetingId).OnDelete(DeleteBehavior.Restrict);
            decision.HasIndex(d => new { d.BodyKey, d.Year, d.Ordinal }).IsUnique();
            decision.HasIndex(d => new { d.BodyKey, d.From, d.Id });
            decision.HasIndex(d => new { d.From, d.Id });
        });
        modelBuilder.Entity<DecisionLink>(link =>
        {
            link.Property(l => l.Key).HasMaxLength(60);
            link.HasOne<Decision>().WithMany().HasForeignKey(l => l.DecisionId).OnDelete(DeleteBehavior.Restrict);
            link.HasIndex(l => new { l.Target, l.Key, l.DecisionId }).IsUnique();
        });
        AgendaModel.Map(modelBuilder);
        OutcomeModel.Map(modelBuilder);
        MinutesModel.Map(modelBuilder);
        base.OnModelCreating(modelBuilder);
    }
}
