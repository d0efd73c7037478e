using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using Isc.Contributions;
using Isc.Data;
using Isc.Data.Outbox;
using Isc.Events;
using Isc.Modules;

namespace Isc.Host.Modules;

/// <summary>Hands a message to the handlers of its event that belong to the kernels and to modules that are on, and names those that are off.</summary>
internal sealed class EventDelivery(ContributionRegistry registry, IModuleCatalogue catalogue, IServiceScopeFactory scopes) : IOutboxDelivery
{
    private readonly FrozenDictionary<string, Delivery> _deliveries = registry.Contracts
        .Where(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEventHandler<>))
        .ToFrozenDictionary(contract => contract.GetGenericArguments()[0].FullName!, contract => DeliveryOf(contract, registry), StringComparer.Ordinal);

    private delegate Task Handing(IServiceProvider services, OutboxDelivery message, CancellationToken cancellationToken);

    public async Task<IReadOnlyList<string>> DeliverAsync(OutboxDelivery message, CancellationToken cancellationToken)
    {
        if (!_deliveries.TryGetValue(message.Type, out var delivery))
            return [];
        var off = Owners(delivery).Where(owner => !catalogue.IsOn(owner) && (message.Module ?? owner) == owner).ToList();
        await using var scope = scopes.CreateAsyncScope();
        await delivery.Hand(scope.ServiceProvider, message, cancellationToken);
        return off;
    }

    private IEnumerable<string> Owners(Delivery delivery) =>
        delivery.Handlers.Select(handler => catalogue.OwnerOf(handler.Assembly)).OfType<string>().Distinct(StringComparer.Ordinal);

    private static Delivery DeliveryOf(Type contract, ContributionRegistry registry) => new(registry.ImplementersOf(contract), typeof(EventDelivery)
        .GetMethod(nameof(HandAsync), BindingFlags.NonPublic | BindingFlags.Static)!
        .MakeGenericMethod(contract.GetGenericArguments()[0]).CreateDelegate<Handing>());

    private static async Task HandAsync<TEvent>(IServiceProvider services, OutboxDelivery message, CancellationToken cancellationToken)
        where TEvent : IIntegrationEvent
    {
        var happened = JsonSerializer.Deserialize<TEvent>(message.Payload, JsonText.Options)!;
        foreach (var handler in services.GetRequiredService<IContributions<IEventHandler<TEvent>>>().Active)
        {
            if (message.Module is null || message.Module == handler.ModuleId)
                await handler.Value.HandleAsync(message.MessageId, happened, cancellationToken);
        }
    }

    private sealed record Delivery(IReadOnlyList<Type> Handlers, Handing Hand);
}
