using Isc.Data.Keeping;
using Isc.Data.Tests.Data;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Data.Tests.Keeping;

[Trait("Promise", "I20")]
[Trait("Promise", "I31")]
public abstract class KeptTests(IDatabases databases) : DataSuite(databases)
{
    private int _reads;

    [Fact]
    public async Task What_has_not_changed_is_read_once()
    {
        await AddShelfAsync();

        Assert.Equal(["North wall"], await NamesAsync());
        Assert.Equal(["North wall"], await NamesAsync());
        Assert.Equal(1, _reads);
    }

    [Fact]
    public async Task Change_shows_at_once()
    {
        Assert.Empty(await NamesAsync());

        await AddShelfAsync();
        Assert.Equal(["North wall"], await NamesAsync());
    }

    [Fact]
    public async Task Change_inside_a_transaction_shows_once_it_is_committed()
    {
        await Data.InScopeAsync<TrialDbContext>(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(Cancelled);
            context.Add(NewShelf());
            await context.SaveChangesAsync(Cancelled);
            Assert.Empty(await NamesAsync());
            await transaction.CommitAsync(Cancelled);
        });

        Assert.Equal(["North wall"], await NamesAsync());
    }

    [Fact]
    public async Task Change_by_another_process_shows_within_two_seconds()
    {
        await AddShelfAsync();
        Assert.Single(await NamesAsync());
        // Written past the context, as another process would.
        await Data.InScopeAsync<TrialDbContext>(context =>
            context.Database.ExecuteSqlRawAsync("UPDATE trial_shelves SET name = 'South wall'", Cancelled));

        Data.Clock.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(["South wall"], await NamesAsync());
    }

    [Fact]
    public async Task Readers_of_other_rights_are_kept_apart()
    {
        await NamesAsync("public");
        await NamesAsync("members");
        await NamesAsync("public");

        Assert.Equal(2, _reads);
    }

    [Fact]
    public async Task Failure_is_not_kept()
    {
        var kept = Data.Services.GetRequiredService<IKept>();
        await Assert.ThrowsAsync<InvalidOperationException>(() => kept.ReadAsync<string>(
            typeof(TrialDbContext), "names", "", () => throw new InvalidOperationException(), Cancelled));

        Assert.Empty(await NamesAsync());
    }

    private Task<IReadOnlyList<string>> NamesAsync(string readers = "") => Data.Services.GetRequiredService<IKept>().ReadAsync(
        typeof(TrialDbContext), "names", readers, ReadAsync, Cancelled);

    private async Task<IReadOnlyList<string>> ReadAsync()
    {
        _reads++;
        IReadOnlyList<string> names = [];
        await Data.InScopeAsync<TrialDbContext>(async context => names = await context.Shelves.Select(s => s.Name).ToListAsync());
        return names;
    }

    public sealed class OnSqlite(SqliteDatabases databases) : KeptTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : KeptTests(databases);
}
