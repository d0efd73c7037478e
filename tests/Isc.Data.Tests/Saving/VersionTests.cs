using Isc.Data.Tests.Data;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Data.Tests.Saving;

[Trait("Promise", "I3")]
[Trait("Promise", "I31")]
public abstract class VersionTests(IDatabases databases) : DataSuite(databases)
{
    [Fact]
    public async Task Of_two_copies_the_second_is_refused()
    {
        await AddShelfAsync();
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => Data.InScopeAsync<TrialDbContext>(async slow =>
        {
            var old = await slow.Shelves.SingleAsync(Cancelled);
            await RenameAsync("First");
            old.Name = "Second";
            await slow.SaveChangesAsync(Cancelled);
        }));

        Assert.Equal(("First", 2), await NameAndVersionAsync());
        Assert.Equal(2, await Data.InScopeAsync((IscDbContext context) => context.AuditEvents.CountAsync(Cancelled)));
    }

    // Commands by hand open the connection; the mapper must close it again, or a save that fails there would keep the write gate.
    [Fact]
    public async Task A_refused_save_after_a_command_by_hand_lets_the_next_writer_in()
    {
        await AddShelfAsync();
        for (var lease = 0; lease < 2; lease++)
        {
            await Data.InScopeAsync(async (TrialDbContext context) =>
            {
                await using var connection = await OpenConnection.OfAsync(context, Cancelled);
                await using var command = connection.Command("SELECT 1");
                return await command.ExecuteScalarAsync(Cancelled);
            });
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => RenameAsync("Refused", seen: 7));
        }

        await RenameAsync("Next").WaitAsync(TimeSpan.FromSeconds(10), Cancelled);
        Assert.Equal(("Next", 2), await NameAndVersionAsync());
    }

    [Fact]
    public async Task Version_that_the_client_saw_counts_not_the_one_just_read()
    {
        await AddShelfAsync();
        await RenameAsync("First");
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => RenameAsync("Second", seen: 1));
        await RenameAsync("Third", seen: 2);

        Assert.Equal(("Third", 3), await NameAndVersionAsync());
    }

    [Fact]
    [Trait("Catalogue", "T6")]
    public async Task Of_many_writers_of_one_version_one_wins()
    {
        await AddShelfAsync();
        for (var version = 1; version <= Size.Of(ordinary: 5, soak: 500); version++)
        {
            var seen = version;
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Run(() => TryRenameAsync($"{writer}", seen), Cancelled)));
            Assert.Equal(1, outcomes.Count(won => won));
            Assert.Equal((await NameAndVersionAsync()).Name, $"{Array.IndexOf(outcomes, value: true)}");
        }
    }

    private async Task<bool> TryRenameAsync(string name, int seen)
    {
        try
        {
            await RenameAsync(name, seen);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private Task RenameAsync(string name, int? seen = null) => Data.InScopeAsync<TrialDbContext>(async context =>
    {
        var shelf = await context.Shelves.SingleAsync(Cancelled);
        shelf.Name = name;
        context.Entry(shelf).Property(s => s.Name).IsModified = true;
        if (seen is { } version)
            context.ExpectVersion(shelf, version);
        await context.SaveChangesAsync(Cancelled);
    });

    private async Task<(string Name, int Version)> NameAndVersionAsync()
    {
        var shelf = await Data.InScopeAsync((TrialDbContext context) => context.Shelves.AsNoTracking().SingleAsync(Cancelled));
        return (shelf.Name, shelf.Version);
    }

    public sealed class OnSqlite(SqliteDatabases databases) : VersionTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : VersionTests(databases);
}
