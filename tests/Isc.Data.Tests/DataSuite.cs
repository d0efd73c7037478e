using Isc.Access;
using Isc.Data.Outbox;
using Isc.Data.Tests.Data;
using Isc.Data.Tests.Outbox;
using Isc.Testing;
using Isc.Text;
using Isc.Time;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Data.Tests;

/// <summary>What every suite stands on: a migrated database of the test's own, on the provider of the subclass.</summary>
public abstract class DataSuite(IDatabases databases) : IAsyncLifetime
{
    private TestData? _data;

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private protected static Actor Person { get; } = new(Guid.CreateVersion7(), "account") { OnBehalfOf = Guid.CreateVersion7() };

    private protected IDatabases Databases => databases;

    private protected TestData Data => _data!;

    private protected RecordingDelivery Delivery => Data.Services.GetRequiredService<RecordingDelivery>();

    public async ValueTask InitializeAsync() => _data = await TestData.CreateAsync(databases, Register, Cancelled);

    public async ValueTask DisposeAsync()
    {
        if (_data is not null)
            await _data.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected static void Register(IServiceCollection services) => services
        .AddModuleContext<TrialDbContext>()
        .AddSingleton<RecordingDelivery>()
        .AddSingleton<IOutboxDelivery>(provider => provider.GetRequiredService<RecordingDelivery>());

    private protected static Shelf NewShelf(string name = "North wall") => new()
    {
        Name = name,
        Title = new LocalizedText([new("en", "Reports"), new("ar", "تقارير"), new("zh", "报告")]),
        When = DateWindow.Month(2021, 3),
        Opened = new DateOnly(2021, 3, 8),
        At = new DateTime(2021, 3, 8, 9, 30, 15, DateTimeKind.Utc).AddMicroseconds(123_456),
        Places = 12,
        Cents = 9_007_199_254_740_993,
        Locked = true,
        Class = Classification.Members,
        Tags = ["a \"quoted\" word", "é"],
    };

    private protected async Task<Shelf> AddShelfAsync(string name = "North wall")
    {
        var shelf = NewShelf(name);
        await Data.InScopeAsync<TrialDbContext>(context =>
        {
            context.Add(shelf);
            return context.SaveChangesAsync(Cancelled);
        });
        return shelf;
    }
}
