using Isc.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Isc.Data.Idempotency;

/// <summary>
/// A request that had its effect, and what it was answered: the row is written in the transaction of the effect, so that there is
/// neither without the other. Kept for <see cref="Kept"/>, then swept.
/// </summary>
internal sealed class KeptReply
{
    /// <summary>How long the same key is recognised, at least.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(48);

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Whose key it is; empty for a visitor.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>Verb and path.</summary>
    public required string Route { get; init; }

    public required string Key { get; init; }

    /// <summary>SHA-256 of the request.</summary>
    public required string RequestHash { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Null where the effect is certain and the answer was not kept.</summary>
    public int? Status { get; set; }

    public string? Location { get; set; }

    public string? Tag { get; set; }

    public string? ContentType { get; set; }

    public string? Body { get; set; }

    public static void Map(EntityTypeBuilder<KeptReply> reply)
    {
        reply.ToTable("isc_replies");
        reply.Property(r => r.Id).ValueGeneratedNever();
        reply.Property(r => r.Route).HasMaxLength(500);
        reply.Property(r => r.Key).HasMaxLength(IdempotentRequest.LongestKey);
        reply.Property(r => r.RequestHash).HasMaxLength(AuditChain.HashLength);
        reply.Property(r => r.Location).HasMaxLength(2_000);
        reply.Property(r => r.Tag).HasMaxLength(100);
        reply.Property(r => r.ContentType).HasMaxLength(200);
        reply.HasIndex(r => new { r.AccountId, r.Route, r.Key }).IsUnique();
        reply.HasIndex(r => r.At);
    }
}
