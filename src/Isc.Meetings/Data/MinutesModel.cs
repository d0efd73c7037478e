using Isc.Data.Conversions;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Data;

/// <summary>How minutes and consultations lie in the database.</summary>
internal static class MinutesModel
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<MinutesRevision>(minutes =>
        {
            minutes.Property(m => m.BodyKey).HasMaxLength(60);
            minutes.Property(m => m.Paragraphs).HasJson(1_000_000);
            minutes.Property(m => m.Reason).HasMaxLength(Limits.Reason);
            minutes.Ignore(m => m.IsFinal);
            minutes.HasOne<Meeting>().WithMany().HasForeignKey(m => m.MeetingId).OnDelete(DeleteBehavior.Restrict);
            minutes.HasIndex(m => new { m.MeetingId, m.Number }).IsUnique();
            minutes.HasIndex(m => m.BodyKey);
            minutes.HasIndex(m => m.ItemId);
        });
        model.Entity<MinutesComment>(comment =>
        {
            comment.Property(c => c.Paragraph).HasMaxLength(20);
            comment.Property(c => c.Text).HasMaxLength(Limits.Text);
            comment.HasOne<MinutesRevision>().WithMany().HasForeignKey(c => c.RevisionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<Consultation>(consultation =>
        {
            consultation.Property(c => c.BodyKey).HasMaxLength(60);
            consultation.Property(c => c.Options).HasJson(60_000);
            consultation.Property(c => c.Voters).HasJson(10_000);
            consultation.Property(c => c.Subject).HasJson(8_000);
            consultation.Property(c => c.Result).HasJson(10_000);
            consultation.Property(c => c.LegalBasis).HasMaxLength(Limits.Title);
            consultation.Property(c => c.Reason).HasMaxLength(Limits.Reason);
            consultation.HasIndex(c => new { c.BodyKey, c.State, c.Deadline, c.Id });
            consultation.HasIndex(c => new { c.State, c.Deadline, c.Id });
        });
        model.Entity<ConsultationReply>(reply =>
        {
            reply.Property(r => r.Option).HasMaxLength(60);
            reply.Property(r => r.Comment).HasMaxLength(Limits.Reason);
            reply.HasOne<Consultation>().WithMany().HasForeignKey(r => r.ConsultationId).OnDelete(DeleteBehavior.Restrict);
            // One voice for each office; the last in time counts.
            reply.HasIndex(r => new { r.ConsultationId, r.OfficeId, r.Round }).IsUnique();
        });
    }
}
