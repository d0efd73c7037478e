using System.Diagnostics;
using Isc.Data;
using Isc.Data.Schema;
using Isc.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Benchmarks;

/// <summary>
/// Durable writes (SQLite, <c>synchronous=FULL</c>) by 16 clients: a row with its audit event, chained, and an outbox message, beside
/// the same row written by bare EF behind a gate.
/// </summary>
internal static class Writes
{
    private const int Clients = 16;
    private const int Rounds = 5;
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(3);

    public static async Task MeasureAsync(ScratchFolder folder)
    {
        await using var isc = await IscAsync(folder.Sub("writes-isc"));
        await using var bare = await BareAsync(folder.Sub("writes-bare"));
        using var gate = new SemaphoreSlim(1, 1);
        var (rates, references, late) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = -1; round < Rounds; round++)
        {
            var (rate, p99) = await RateAsync(isc, async (BenchDbContext context, int n) =>
            {
                context.Add(new Row { Name = $"{n}" });
                context.Publish(new RowWritten(n));
                await context.SaveChangesAsync();
            });
            var (reference, _) = await RateAsync(bare, async (BareDbContext context, int n) =>
            {
                context.Add(new Row { Name = $"{n}" });
                await gate.WaitAsync();
                try
                {
                    await context.SaveChangesAsync();
                }
                finally
                {
                    gate.Release();
                }
            });
            // The first round warms up.
            if (round < 0)
                continue;
            rates.Add(rate);
            references.Add(reference);
            late.Add(p99);
        }

        var ratio = Report.Median(rates.Zip(references, (rate, reference) => rate / reference));
        Report.Line($"durable write, audited, chained {Report.Median(rates),8:0}/s, bare {Report.Median(references),8:0}/s, ratio {ratio:0.00}, p99 {Report.Median(late):0} ms   aim 0.97, 20 ms");
    }

    private static async Task<(double Rate, double P99)> RateAsync<TContext>(IServiceProvider services, Func<TContext, int, Task> write)
        where TContext : DbContext
    {
        var clock = Stopwatch.StartNew();
        var taken = await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
        {
            var times = new List<double>();
            while (clock.Elapsed < Length)
            {
                var began = clock.Elapsed;
                await using var scope = services.CreateAsyncScope();
                await write(scope.ServiceProvider.GetRequiredService<TContext>(), (client * 1_000_000) + times.Count);
                times.Add((clock.Elapsed - began).TotalMilliseconds);
            }

            return times;
        })));
        var all = taken.SelectMany(times => times).Order().ToList();
        return (all.Count / clock.Elapsed.TotalSeconds, all[(int)(all.Count * 0.99)]);
    }

    private static async Task<ServiceProvider> IscAsync(string folder)
    {
        var settings = new DatabaseSettings(DatabaseProvider.Sqlite, DatabaseSettings.SqliteFile(Path.Combine(folder, "isc.db")), folder);
        var services = new ServiceCollection().AddLogging().AddIscData(settings).AddModuleContext<BenchDbContext>().BuildServiceProvider();
        await services.GetRequiredService<DatabaseMigrator>().PendingAsync(default);
        await services.GetRequiredService<DatabaseMigrator>().MigrateAsync(typeof(IscDbContext), default);
        await CreateAsync<BenchDbContext>(services);
        return services;
    }

    private static async Task<ServiceProvider> BareAsync(string folder)
    {
        var connection = DatabaseSettings.SqliteFile(Path.Combine(folder, "bare.db"));
        await SqlitePragmas.PrepareAsync(connection, default);
        var services = new ServiceCollection()
            .AddDbContextPool<BareDbContext>(options => options.UseSqlite(connection).AddInterceptors(new SqlitePragmas())).BuildServiceProvider();
        await CreateAsync<BareDbContext>(services);
        return services;
    }

    private static async Task CreateAsync<TContext>(IServiceProvider services)
        where TContext : DbContext
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TContext>().GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
    }

    private sealed class Row : Record
    {
        public required string Name { get; init; }
    }

    private sealed record RowWritten(int Number) : IIntegrationEvent;

    private sealed class BenchDbContext(DbContextOptions<BenchDbContext> options) : ModuleDbContext(options)
    {
        public DbSet<Row> Rows => Set<Row>();
    }

    private sealed class BareDbContext(DbContextOptions<BareDbContext> options) : DbContext(options)
    {
        public DbSet<Row> Rows => Set<Row>();
    }
}
