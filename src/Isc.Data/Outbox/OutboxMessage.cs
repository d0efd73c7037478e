using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Isc.Data.Outbox;

/// <summary>An event on its way: written with the change that caused it, delivered at least once.</summary>
internal sealed class OutboxMessage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Full name of the event's type.</summary>
    public required string Type { get; init; }

    public required string Payload { get; init; }

    /// <summary>Deliveries tried so far.</summary>
    public int Attempts { get; set; }

    /// <summary>Not before this instant; also the end of a dispatcher's lease. Null once delivered or set aside.</summary>
    public DateTime? DueAt { get; set; } = DateTime.UnixEpoch;

    public DateTime? DeliveredAt { get; set; }

    /// <summary>The only module whose handlers get it; null for all.</summary>
    public string? Module { get; init; }

    /// <summary>The message that it was split from, by whose id its consumers know it; null for one of its own.</summary>
    public Guid? Origin { get; init; }

    /// <summary>Since when it waits for <see cref="Module"/> to be switched on; null for one that does not wait.</summary>
    public DateTime? ParkedAt { get; set; }

    /// <summary>When it was set aside for the administrator after <see cref="OutboxDispatcher.MaximumAttempts"/>.</summary>
    public DateTime? DeadAt { get; set; }

    public string? Error { get; set; }

    public static void Map(EntityTypeBuilder<OutboxMessage> outbox, bool ownsTable)
    {
        outbox.ToTable("isc_outbox", table => table.ExcludeFromMigrations(!ownsTable));
        outbox.Property(m => m.Id).ValueGeneratedNever();
        outbox.Property(m => m.Type).HasMaxLength(200);
        outbox.Property(m => m.Error).HasMaxLength(2_000);
        outbox.Property(m => m.Attempts).IsConcurrencyToken();
        outbox.Property(m => m.Module).HasMaxLength(100);
        outbox.HasIndex(m => m.DueAt);
        outbox.HasIndex(m => new { m.Module, m.ParkedAt });
        outbox.HasIndex(m => new { m.Origin, m.Module }).IsUnique();
    }
}
