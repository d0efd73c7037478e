using System.Text.Json;
using Isc.Data.Conversions;
using Isc.Data.Outbox;
using Isc.Data.Schema;
using Isc.Events;
using Isc.Text;
using Isc.Time;
using Microsoft.EntityFrameworkCore;

namespace Isc.Data;

/// <summary>
/// Base of every kernel's and module's context. It gives the prefix, portable column types, versions, the audit trail and the outbox.
/// Contexts are pooled: they hold no state of their own.
/// </summary>
public abstract class ModuleDbContext(DbContextOptions options) : DbContext(options)
{
    internal DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();

    /// <summary>Puts an event into the outbox: delivered after, and only if, this context's changes are committed.</summary>
    public void Publish<TEvent>(TEvent happened)
        where TEvent : IIntegrationEvent =>
        OutboxMessages.Add(new OutboxMessage
        {
            Type = typeof(TEvent).FullName!,
            Payload = JsonSerializer.Serialize(happened, JsonText.Options),
        });

    /// <summary>Forgets what an event said, for secrets: its handler has taken it, and delivered again it would say nothing.</summary>
    public Task ForgetAsync(Guid messageId, CancellationToken cancellationToken) =>
        OutboxMessages.Where(m => m.Id == messageId).ExecuteUpdateAsync(set => set.SetProperty(m => m.Payload, "{}"), cancellationToken);

    /// <summary>
    /// Says which version of <paramref name="record"/> the client has seen: saving fails with
    /// <see cref="DbUpdateConcurrencyException"/> when it is not the current one.
    /// </summary>
    public void ExpectVersion(Record record, int version) => Entry(record).Property(r => r.Version).OriginalValue = version;

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateWindow>().HaveConversion<DateWindowConverter>().HaveMaxLength(21);
        configurationBuilder.Properties<LocalizedText>().HaveConversion<LocalizedTextConverter>().HaveMaxLength(20_000);
        UnusedConventions.Remove(configurationBuilder.Conventions);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        OutboxMessage.Map(modelBuilder.Entity<OutboxMessage>(), ownsTable: GetType() == typeof(IscDbContext));
        Naming.Apply(modelBuilder, Prefix.Of(GetType()));
    }
}
