using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Isc.Data.Audit;

/// <summary>One change of one record: who, on whose behalf, when, what, before, after and why. Written in the change's own transaction.</summary>
internal sealed class AuditEvent
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Place in the chain, from 1; given at the commit. Null only in a row that no Isc wrote.</summary>
    public long? Sequence { get; set; }

    public string? PreviousHash { get; set; }

    /// <summary>See <see cref="AuditChain"/>.</summary>
    public string? Hash { get; set; }

    public required DateTime At { get; init; }

    public required string ActorKind { get; init; }

    public Guid? AccountId { get; init; }

    public Guid? OnBehalfOf { get; init; }

    /// <summary>"created", "changed", or what else happened: "read".</summary>
    public required string Change { get; init; }

    public required string TableName { get; init; }

    public required Guid RecordId { get; init; }

    public required int RecordVersion { get; init; }

    /// <summary>JSON object of the changed columns' former values; null for a new record.</summary>
    public string? Before { get; init; }

    /// <summary>JSON object of the changed columns' values; of all columns for a new record.</summary>
    public required string After { get; init; }

    public string? Reason { get; init; }

    /// <summary>What the digests in it stand for.</summary>
    public List<PersonalValue> Personal { get; } = [];

    /// <summary>Erases what was kept of its record before.</summary>
    public bool Forgets { get; init; }

    public static void Map(EntityTypeBuilder<AuditEvent> audit)
    {
        audit.ToTable("isc_audit");
        audit.Ignore(e => e.Personal);
        audit.Ignore(e => e.Forgets);
        audit.Property(e => e.Id).ValueGeneratedNever();
        audit.Property(e => e.PreviousHash).HasMaxLength(AuditChain.HashLength);
        audit.Property(e => e.Hash).HasMaxLength(AuditChain.HashLength);
        audit.Property(e => e.ActorKind).HasMaxLength(20);
        audit.Property(e => e.Change).HasMaxLength(20);
        audit.Property(e => e.TableName).HasMaxLength(100);
        audit.Property(e => e.Reason).HasMaxLength(2_000);
        audit.HasIndex(e => new { e.TableName, e.RecordId });
        audit.HasIndex(e => e.At);
        audit.HasIndex(e => e.Sequence).IsUnique();
        audit.HasIndex(e => new { e.AccountId, e.Sequence });
    }
}
