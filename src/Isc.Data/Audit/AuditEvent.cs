using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Isc.Data.Audit;

/// <summary>One change of one record: who, on whose behalf, when, what, before, after and why. Written in the change's own transaction.</summary>
internal sealed class AuditEvent
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required DateTime At { get; init; }

    public required string ActorKind { get; init; }

    public Guid? AccountId { get; init; }

    public Guid? OnBehalfOf { get; init; }

    /// <summary>"created" or "changed".</summary>
    public required string Change { get; init; }

    public required string TableName { get; init; }

    public required Guid RecordId { get; init; }

    public required int RecordVersion { get; init; }

    /// <summary>JSON object of the changed columns' former values; null for a new record.</summary>
    public string? Before { get; init; }

    /// <summary>JSON object of the changed columns' values; of all columns for a new record.</summary>
    public required string After { get; init; }

    public string? Reason { get; init; }

    public static void Map(EntityTypeBuilder<AuditEvent> audit, bool ownsTable)
    {
        audit.ToTable("isc_audit", table => table.ExcludeFromMigrations(!ownsTable));
        audit.Property(e => e.Id).ValueGeneratedNever();
        audit.Property(e => e.ActorKind).HasMaxLength(20);
        audit.Property(e => e.Change).HasMaxLength(20);
        audit.Property(e => e.TableName).HasMaxLength(100);
        audit.Property(e => e.Reason).HasMaxLength(2_000);
        audit.HasIndex(e => new { e.TableName, e.RecordId });
        audit.HasIndex(e => e.At);
    }
}
