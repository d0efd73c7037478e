using Isc.Data.Conversions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Isc.Meetings.Data;

/// <summary>How outcomes, decisions and actions lie in the database.</summary>
internal static class OutcomeModel
{
    // The two that a later decision writes, and the version that counts it.
    private static readonly string[] Changing = [nameof(Decision.SupersededBy), nameof(Decision.SupersededOn), nameof(Decision.Version)];

    public static void Map(ModelBuilder model)
    {
        model.Entity<Outcome>(outcome =>
        {
            outcome.Property(o => o.Subject).HasJson(8_000);
            outcome.Property(o => o.Decision).HasJson(60_000);
            outcome.Property(o => o.Action).HasJson(1_000);
            outcome.HasOne<AgendaItem>().WithMany().HasForeignKey(o => o.ItemId).OnDelete(DeleteBehavior.Restrict);
            outcome.HasIndex(o => new { o.MeetingId, o.ItemId, o.Place }).IsUnique();
        });
        model.Entity<Decision>(decision =>
        {
            decision.Property(d => d.LegalBasis).HasMaxLength(Limits.Title);
            decision.Ignore(d => d.When);
            decision.Ignore(d => d.Reference);
            decision.HasIndex(d => d.MeetingId);
            // An issued decision is never changed: saving throws where anything else of it is.
            foreach (var property in decision.Metadata.GetProperties().Where(p => !Changing.Contains(p.Name, StringComparer.Ordinal) && !p.IsPrimaryKey()))
                property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        });
        model.Entity<RequestProgress>(progress =>
        {
            progress.Property(p => p.Note).HasMaxLength(Limits.Reason);
            progress.HasOne<Decision>().WithMany().HasForeignKey(p => p.DecisionId).OnDelete(DeleteBehavior.Restrict);
        });
        model.Entity<ActionItem>(action =>
        {
            action.Property(a => a.BodyKey).HasMaxLength(60);
            action.Property(a => a.Source).HasJson(1_000);
            action.Property(a => a.BlockedOn).HasMaxLength(Limits.Reason);
            action.Property(a => a.Statement).HasMaxLength(Limits.Text);
            action.Property(a => a.Evidence).HasJson(8_000);
            action.Ignore(a => a.IsOpen);
            action.HasIndex(a => new { a.BodyKey, a.State, a.Due, a.Id });
            action.HasIndex(a => new { a.OwnerAccount, a.State, a.Due, a.Id });
            action.HasIndex(a => new { a.OwnerOffice, a.State, a.Due, a.Id });
            action.HasIndex(a => new { a.AssignedBy, a.State, a.Due, a.Id });
            action.HasIndex(a => new { a.State, a.Due, a.Id });
            action.HasIndex(a => a.MeetingId);
        });
        model.Entity<ActionStep>(step =>
        {
            step.Property(s => s.Trigger).HasMaxLength(40);
            step.Property(s => s.Words).HasMaxLength(Limits.Text);
            step.HasOne<ActionItem>().WithMany().HasForeignKey(s => s.ActionId).OnDelete(DeleteBehavior.Restrict);
            step.HasIndex(s => new { s.ActionId, s.At, s.Id });
        });
    }
}
