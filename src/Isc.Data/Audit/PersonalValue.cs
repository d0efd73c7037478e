using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Isc.Data.Audit;

/// <summary>What a digest in an event stands for. Value and salt are erased together; without the salt the digest tells nothing.</summary>
internal sealed class PersonalValue
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid EventId { get; init; }

    public required Guid RecordId { get; init; }

    /// <summary>As the event names it.</summary>
    public required string Digest { get; init; }

    /// <summary>Hexadecimal; null once erased.</summary>
    public required string? Salt { get; init; }

    /// <summary>JSON; null once erased.</summary>
    public required string? Value { get; init; }

    public static void Map(EntityTypeBuilder<PersonalValue> personal)
    {
        personal.ToTable("isc_audit_personal");
        personal.Property(p => p.Id).ValueGeneratedNever();
        personal.Property(p => p.Digest).HasMaxLength(AuditChain.HashLength);
        personal.Property(p => p.Salt).HasMaxLength(AuditChain.HashLength);
        personal.HasIndex(p => p.EventId);
        personal.HasIndex(p => p.RecordId);
    }
}
