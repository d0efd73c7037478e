using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Isc.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Isc.Data.Audit;

/// <summary>Writes the audit events of a context's pending changes and counts up their versions.</summary>
internal sealed class AuditTrail(ICurrentActor current, TimeProvider clock)
{
    public void Record(ModuleDbContext context)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        foreach (var entry in context.ChangeTracker.Entries<Record>().ToList())
        {
            if (entry.State == EntityState.Deleted)
                throw new InvalidOperationException($"Nothing is deleted: retire the record of '{entry.Metadata.GetTableName()}'.");
            if (entry.State is EntityState.Added or EntityState.Modified)
                context.AuditEvents.Add(EventOf(entry, now));
        }
    }

    private AuditEvent EventOf(EntityEntry<Record> entry, DateTime now)
    {
        var created = entry.State == EntityState.Added;
        if (!created)
            entry.Property(r => r.Version).CurrentValue = entry.Property(r => r.Version).OriginalValue + 1;
        var changed = entry.Properties.Where(p => created || p.IsModified).ToList();
        return new AuditEvent
        {
            At = now,
            ActorKind = current.Actor.Kind,
            AccountId = current.Actor.AccountId,
            OnBehalfOf = current.Actor.OnBehalfOf,
            Change = created ? "created" : "changed",
            TableName = entry.Metadata.GetTableName()!,
            RecordId = entry.Entity.Id,
            RecordVersion = entry.Property(r => r.Version).CurrentValue,
            Before = created ? null : Json(changed, p => p.OriginalValue),
            After = Json(changed, p => p.CurrentValue),
            Reason = current.Reason,
        };
    }

    private static string Json(IEnumerable<PropertyEntry> properties, Func<PropertyEntry, object?> value) => JsonSerializer.Serialize(
        properties.ToDictionary(p => p.Metadata.GetColumnName(), p => Stored(p.Metadata, value(p)), StringComparer.Ordinal), JsonText.Options);

    private static object? Stored(IProperty property, object? value) =>
        value is string secret && property.PropertyInfo?.IsDefined(typeof(SecretAttribute), inherit: true) == true
            ? "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)))
            : property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
}
