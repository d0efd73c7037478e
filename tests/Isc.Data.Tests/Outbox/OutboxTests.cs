using Isc.Data.Outbox;
using Isc.Data.Switches;
using Isc.Data.Tests.Data;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Data.Tests.Outbox;

[Trait("Promise", "I29")]
[Trait("Promise", "I31")]
public abstract class OutboxTests(IDatabases databases) : DataSuite(databases)
{
    private OutboxDispatcher Dispatcher => Data.Services.GetRequiredService<OutboxDispatcher>();

    [Fact]
    public async Task Event_is_written_with_its_change_and_delivered_once()
    {
        var shelf = NewShelf();
        await Data.InScopeAsync<TrialDbContext>(context =>
        {
            context.Add(shelf);
            context.Publish(new ShelfMoved(shelf.Id, "South wall"));
            return context.SaveChangesAsync(Cancelled);
        });
        Assert.Empty(Delivery.Delivered);

        Assert.Equal(1, await Dispatcher.DispatchAsync(Cancelled));
        Assert.Equal(0, await Dispatcher.DispatchAsync(Cancelled));

        var delivered = Assert.Single(Delivery.Delivered);
        Assert.Equal(typeof(ShelfMoved).FullName, delivered.Type);
        Assert.Equal($$"""{"shelf":"{{shelf.Id}}","whither":"South wall"}""", delivered.Payload);
        var message = await MessageAsync();
        Assert.Equal((delivered.Id, 1, null, null), (message.Id, message.Attempts, message.DueAt, message.DeadAt));
        Assert.Equal(Data.Clock.GetUtcNow().UtcDateTime, message.DeliveredAt);
    }

    [Fact]
    public async Task Event_of_a_change_that_is_rolled_back_is_never_delivered()
    {
        await Data.InScopeAsync<TrialDbContext>(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(Cancelled);
            context.Publish(new ShelfMoved(Guid.CreateVersion7(), "nowhere"));
            await context.SaveChangesAsync(Cancelled);
        });

        Assert.Equal(0, await Dispatcher.DispatchAsync(Cancelled));
        Assert.Empty(Delivery.Delivered);
    }

    [Fact]
    public async Task Failed_delivery_is_tried_again_later_and_later_then_set_aside()
    {
        await PublishAsync(1);
        Delivery.Before = () => throw new InvalidOperationException("The other side is down.");
        for (var attempt = 1; attempt <= OutboxDispatcher.MaximumAttempts; attempt++)
        {
            Assert.Equal(1, await Dispatcher.DispatchAsync(Cancelled));
            Assert.Equal(attempt, (await MessageAsync()).Attempts);
            Data.Clock.Advance(TimeSpan.FromSeconds(Math.Pow(4, attempt - 1)) - TimeSpan.FromMilliseconds(1));
            Assert.Equal(0, await Dispatcher.DispatchAsync(Cancelled));
            Data.Clock.Advance(TimeSpan.FromMilliseconds(1));
        }

        Data.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(0, await Dispatcher.DispatchAsync(Cancelled));
        var message = await MessageAsync();
        Assert.NotNull(message.DeadAt);
        Assert.Null(message.DeliveredAt);
        Assert.Equal("The other side is down.", message.Error);
    }

    [Fact]
    public async Task Delivery_that_succeeds_later_forgets_its_error()
    {
        await PublishAsync(1);
        Delivery.Before = () => throw new InvalidOperationException("The other side is down.");
        await Dispatcher.DispatchAsync(Cancelled);
        Delivery.Before = () => Task.CompletedTask;
        Data.Clock.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal(1, await Dispatcher.DispatchAsync(Cancelled));
        var message = await MessageAsync();
        Assert.Equal((2, null), (message.Attempts, message.Error));
        Assert.Single(Delivery.Delivered);
    }

    [Fact]
    public async Task One_failing_message_does_not_hold_up_the_others()
    {
        await PublishAsync(5);
        var calls = 0;
        Delivery.Before = () => Interlocked.Increment(ref calls) == 1 ? throw new InvalidOperationException("This one fails.") : Task.CompletedTask;

        Assert.Equal(5, await Dispatcher.DispatchAsync(Cancelled));
        Assert.Equal(4, Delivery.Delivered.Count);
    }

    [Fact]
    public async Task Message_of_a_dispatcher_that_died_is_delivered_when_its_lease_ends()
    {
        await PublishAsync(1);
        using var death = CancellationTokenSource.CreateLinkedTokenSource(Cancelled);
        Delivery.Before = async () =>
        {
            await death.CancelAsync();
            death.Token.ThrowIfCancellationRequested();
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Dispatcher.DispatchAsync(death.Token));
        Delivery.Before = () => Task.CompletedTask;

        Data.Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.Equal(0, await Dispatcher.DispatchAsync(Cancelled));
        Data.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(1, await Dispatcher.DispatchAsync(Cancelled));
        Assert.Single(Delivery.Delivered);
    }

    [Fact]
    public async Task Two_dispatchers_never_deliver_the_same_message()
    {
        var messages = Size.Of(ordinary: 40, soak: 4_000);
        await PublishAsync(messages);
        await using var other = TestData.ServicesOn(Data.Database, Register);
        var elsewhere = other.GetRequiredService<RecordingDelivery>();
        Delivery.Before = elsewhere.Before = async () => await Task.Yield();

        await Task.WhenAll(
            Task.Run(() => DrainAsync(Dispatcher), Cancelled),
            Task.Run(() => DrainAsync(other.GetRequiredService<OutboxDispatcher>()), Cancelled));

        var delivered = Delivery.Delivered.Concat(elsewhere.Delivered).Select(d => d.Id).ToList();
        Assert.Equal(messages, delivered.Count);
        Assert.Equal(messages, delivered.Distinct().Count());
    }

    [Fact]
    public async Task Message_for_a_module_that_is_off_is_parked_and_delivered_once_it_is_on()
    {
        await PublishAsync(1);
        Delivery.Off = ["oversight"];
        await Dispatcher.DispatchAsync(Cancelled);
        var original = Assert.Single(Delivery.Delivered);
        Data.Clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(0, await Dispatcher.DispatchAsync(Cancelled));

        Delivery.Off = [];
        await Data.Services.GetRequiredService<SwitchStore>().SetAsync("oversight", on: true, version: 0, Cancelled);
        Assert.Equal(1, await Dispatcher.DispatchAsync(Cancelled));
        Assert.Equal(0, await Dispatcher.DispatchAsync(Cancelled));
        Assert.Equal([original, original], Delivery.Delivered);
    }

    [Fact]
    public async Task Message_that_comes_back_while_its_module_is_off_again_stays_parked()
    {
        await PublishAsync(1);
        Delivery.Off = ["oversight"];
        await Dispatcher.DispatchAsync(Cancelled);
        await Data.Services.GetRequiredService<SwitchStore>().SetAsync("oversight", on: true, version: 0, Cancelled);
        Assert.Equal(1, await Dispatcher.DispatchAsync(Cancelled));
        Assert.Equal(0, await Dispatcher.DispatchAsync(Cancelled));
        Assert.Single(Delivery.Delivered);
    }

    private static async Task DrainAsync(OutboxDispatcher dispatcher)
    {
        // A batch may be lost whole to the other dispatcher: two empty ones in a row are the end.
        for (var empty = 0; empty < 2;)
            empty = await dispatcher.DispatchAsync(Cancelled) == 0 ? empty + 1 : 0;
    }

    private Task PublishAsync(int messages) => Data.InScopeAsync<TrialDbContext>(context =>
    {
        for (var message = 0; message < messages; message++)
            context.Publish(new ShelfMoved(Guid.CreateVersion7(), $"wall {message}"));
        return context.SaveChangesAsync(Cancelled);
    });

    private Task<OutboxMessage> MessageAsync() =>
        Data.InScopeAsync((TrialDbContext context) => context.OutboxMessages.AsNoTracking().SingleAsync(Cancelled));

    public sealed class OnSqlite(SqliteDatabases databases) : OutboxTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : OutboxTests(databases);
}
