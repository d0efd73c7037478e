using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Data;

/// <summary>Lengths and indexes of what gives rights and takes them.</summary>
internal static class GrantModel
{
    public const int LongestReason = 2_000;

    public static void Map(ModelBuilder model)
    {
        model.Entity<RoleGrant>(grant =>
        {
            grant.Property(g => g.Role).HasMaxLength(40);
            grant.Property(g => g.ScopeKey).HasMaxLength(100);
            grant.Property(g => g.Reason).HasMaxLength(LongestReason);
            grant.Property(g => g.Note).HasMaxLength(LongestReason);
            grant.HasIndex(g => g.State);
        });
        model.Entity<Emergency>(emergency =>
        {
            emergency.Property(e => e.Reason).HasMaxLength(LongestReason);
            emergency.HasIndex(e => new { e.AskedBy, e.Until });
        });
        model.Entity<Recusal>(recusal =>
        {
            recusal.Property(r => r.Theme).HasMaxLength(100);
            recusal.Property(r => r.Reason).HasMaxLength(LongestReason);
            recusal.HasIndex(r => r.AccountId);
        });
    }
}
