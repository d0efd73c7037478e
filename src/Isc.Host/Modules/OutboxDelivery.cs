using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using Isc.Contributions;
using Isc.Data;
using Isc.Data.Outbox;
using Isc.Events;

namespace Isc.Host.Modules;

/// <summary>Hands a message to the handlers of its event that belong to the kernels and to modules that are on.</summary>
internal sealed class OutboxDelivery(ContributionRegistry registry, IServiceScopeFactory scopes) : IOutboxDelivery
{
    private readonly FrozenDictionary<string, Delivery> _deliveries = registry.Contracts
        .Where(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEventHandler<>))
        .Select(contract => contract.GetGenericArguments()[0])
        .ToFrozenDictionary(happened => happened.FullName!, DeliveryOf, StringComparer.Ordinal);

    private delegate Task Delivery(IServiceProvider services, Guid messageId, string payload, CancellationToken cancellationToken);

    public async Task DeliverAsync(Guid messageId, string type, string payload, CancellationToken cancellationToken)
    {
        if (!_deliveries.TryGetValue(type, out var deliver))
            return;
        await using var scope = scopes.CreateAsyncScope();
        await deliver(scope.ServiceProvider, messageId, payload, cancellationToken);
    }

    private static Delivery DeliveryOf(Type happened) => typeof(OutboxDelivery)
        .GetMethod(nameof(HandAsync), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(happened).CreateDelegate<Delivery>();

    private static async Task HandAsync<TEvent>(IServiceProvider services, Guid messageId, string payload, CancellationToken cancellationToken)
        where TEvent : IIntegrationEvent
    {
        var happened = JsonSerializer.Deserialize<TEvent>(payload, JsonText.Options)!;
        foreach (var handler in services.GetRequiredService<IContributions<IEventHandler<TEvent>>>().Active)
            await handler.Value.HandleAsync(messageId, happened, cancellationToken);
    }
}
