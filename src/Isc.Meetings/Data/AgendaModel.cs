using Isc.Data.Conversions;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Data;

/// <summary>How agendas lie in the database.</summary>
internal static class AgendaModel
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<AgendaItem>(item =>
        {
            item.Property(i => i.BodyKey).HasMaxLength(60);
            item.Property(i => i.StandingKey).HasMaxLength(60);
            item.Property(i => i.Presenter).HasMaxLength(Limits.Place);
            item.Property(i => i.Reason).HasMaxLength(Limits.Reason);
            item.Property(i => i.Sources).HasJson(1_000);
            item.Property(i => i.Filled).HasJson(400_000);
            item.Property(i => i.Documents).HasJson(60_000);
            item.Ignore(i => i.IsNumbered);
            item.Ignore(i => i.IsUnsettled);
            item.HasOne<Meeting>().WithMany().HasForeignKey(i => i.MeetingId).OnDelete(DeleteBehavior.Restrict);
            item.HasOne<AgendaItem>().WithMany().HasForeignKey(i => i.ParentId).OnDelete(DeleteBehavior.Restrict);
            item.HasOne<AgendaItem>().WithMany().HasForeignKey(i => i.CarriedFrom).OnDelete(DeleteBehavior.Restrict);

            // The backlog of a body: its items without a meeting.
            item.HasIndex(i => new { i.BodyKey, i.MeetingId, i.Place });
            item.HasIndex(i => new { i.MeetingId, i.StandingKey });
        });
        model.Entity<AgendaTemplate>(template =>
        {
            template.Property(t => t.BodyKey).HasMaxLength(60);
            template.Property(t => t.Key).HasMaxLength(60);
            template.Property(t => t.Items).HasJson(200_000);
            template.HasIndex(t => new { t.BodyKey, t.Key }).IsUnique();
        });
    }
}
