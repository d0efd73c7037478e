using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Isc.Data.Audit;

/// <summary>The last link of the chain. Writers lock its one row just before they commit.</summary>
internal sealed class ChainHead
{
    /// <summary>Always 1.</summary>
    public int Id { get; init; } = 1;

    /// <summary>Events chained so far.</summary>
    public long Sequence { get; init; }

    /// <summary>Hash of the last.</summary>
    public string Hash { get; init; } = AuditChain.Genesis;

    public static void Map(EntityTypeBuilder<ChainHead> head)
    {
        head.ToTable("isc_audit_head");
        head.Property(h => h.Id).ValueGeneratedNever();
        head.Property(h => h.Hash).HasMaxLength(AuditChain.HashLength);
    }
}
