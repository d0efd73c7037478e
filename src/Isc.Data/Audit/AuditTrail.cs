using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Isc.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Isc.Data.Audit;

/// <summary>Tells the audit events of a context's pending changes and counts up their versions.</summary>
internal sealed class AuditTrail(ICurrentActor current, TimeProvider clock)
{
    private const int SaltBytes = 16;

    public List<AuditEvent> EventsOf(ModuleDbContext context)
    {
        var events = new List<AuditEvent>();
        foreach (var entry in context.ChangeTracker.Entries<Record>())
        {
            if (entry.State == EntityState.Deleted)
                throw new InvalidOperationException($"Nothing is deleted: retire the record of '{entry.Metadata.GetTableName()}'.");
            if (entry.State is EntityState.Added or EntityState.Modified)
                events.Add(EventOf(entry));
        }

        return events;
    }

    /// <summary>An event of the actor of now, with neither values nor place in the chain.</summary>
    public AuditEvent Happened(string change, string table, Guid record, int version, string? before, string after, bool forgets = false) => new()
    {
        At = Now(),
        ActorKind = current.Actor.Kind,
        AccountId = current.Actor.AccountId,
        OnBehalfOf = current.Actor.OnBehalfOf,
        Change = change,
        TableName = table,
        RecordId = record,
        RecordVersion = version,
        Before = before,
        After = after,
        Reason = current.Reason,
        Forgets = forgets,
    };

    /// <summary>The event of a record that is inserted past the change tracker.</summary>
    public AuditEvent CreatedOf(IEntityType type, Record record) =>
        EventOf("created", type, record, record.Version, type.GetProperties(), null, property => PropertyReader.Of(property)(record));

    private AuditEvent EventOf(EntityEntry<Record> entry)
    {
        if (entry.State == EntityState.Added)
            return EventOf("created", entry.Metadata, entry.Entity, entry.Property(r => r.Version).CurrentValue, entry.Metadata.GetProperties(), null, Current);
        entry.Property(r => r.Version).CurrentValue = entry.Property(r => r.Version).OriginalValue + 1;
        return EventOf("changed", entry.Metadata, entry.Entity, entry.Property(r => r.Version).CurrentValue,
            [.. entry.Properties.Where(p => p.IsModified).Select(p => p.Metadata)], property => entry.Property(property).OriginalValue, Current);

        object? Current(IProperty property) => entry.Property(property).CurrentValue;
    }

    private AuditEvent EventOf(
        string change, IEntityType type, Record record, int version, IEnumerable<IProperty> properties, Func<IProperty, object?>? before, Func<IProperty, object?> after)
    {
        var personal = new List<(string Digest, string Salt, string Value)>();
        var happened = Happened(
            change, type.GetTableName()!, record.Id, version, before is null ? null : Json(properties, before, personal), Json(properties, after, personal), record.IsForgotten);
        if (!happened.Forgets)
            happened.Personal.AddRange(personal.Select(p => new PersonalValue
            {
                EventId = happened.Id, RecordId = happened.RecordId, Digest = p.Digest, Salt = p.Salt, Value = p.Value,
            }));
        return happened;
    }

    private static string Json(
        IEnumerable<IProperty> properties, Func<IProperty, object?> value, List<(string Digest, string Salt, string Value)> personal) =>
        JsonSerializer.Serialize(
            properties.ToDictionary(p => p.GetColumnName(), p => Told(p, value(p), personal), StringComparer.Ordinal), JsonText.Options);

    private static object? Told(IProperty property, object? value, List<(string Digest, string Salt, string Value)> personal)
    {
        var stored = property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value;
        if (stored is null || KindOf(property) is not { } kind)
            return stored;
        if (kind == typeof(SecretAttribute))
            return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(stored as byte[] ?? Encoding.UTF8.GetBytes(stored.ToString()!)));
        var json = JsonSerializer.Serialize(stored, JsonText.Options);
        var salt = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SaltBytes));
        var digest = AuditChain.DigestOf(salt, json);
        personal.Add((digest, salt, json));
        return new { digest };
    }

    private static Type? KindOf(IProperty property) => property.GetOrAddRuntimeAnnotationValue("Isc:Kind", static property =>
        property!.PropertyInfo?.IsDefined(typeof(SecretAttribute)) is true ? typeof(SecretAttribute)
        : property.PropertyInfo?.IsDefined(typeof(PersonalAttribute)) is true ? typeof(PersonalAttribute)
        : null, property);

    // To the microsecond: what PostgreSQL keeps, and the hash covers.
    private DateTime Now()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
