using Isc.Data.Audit;
using Isc.Data.Schema;
using Isc.Data.Tests.Data;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Data.Tests.Audit;

[Trait("Promise", "I6")]
[Trait("Promise", "I7")]
[Trait("Promise", "I31")]
[Trait("Catalogue", "T20")]
public abstract class ChainTests(IDatabases databases) : DataSuite(databases)
{
    [Fact]
    public async Task Concurrent_writers_make_one_chain_without_gaps()
    {
        var writers = Enumerable.Range(0, 16).Select(writer => Task.Run(async () =>
        {
            for (var i = 0; i < 5; i++)
                await AddShelfAsync($"{writer}.{i}");
        }, Cancelled));
        await Task.WhenAll(writers);

        var verdict = await VerifyAsync();
        Assert.Empty(verdict.Findings);
        Assert.Equal(80, verdict.Head.Sequence);
    }

    [Fact]
    public async Task Events_of_several_saves_in_one_transaction_are_chained_at_its_commit()
    {
        await Data.InScopeAsync<TrialDbContext>(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(Cancelled);
            context.Add(NewShelf("First"));
            await context.SaveChangesAsync(Cancelled);
            context.Add(NewShelf("Second"));
            await context.SaveChangesAsync(Cancelled);
            Assert.Equal(0, (await VerifyAsync()).Head.Sequence);
            await transaction.CommitAsync(Cancelled);
        });

        Assert.Equal((2, true), (await VerifyAsync()) is var verdict ? (verdict.Head.Sequence, verdict.IsWhole) : default);
    }

    [Fact]
    public async Task Save_that_fails_inside_a_transaction_leaves_no_event_of_its_own()
    {
        await Data.InScopeAsync<TrialDbContext>(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(Cancelled);
            context.Add(NewShelf("Kept"));
            await context.SaveChangesAsync(Cancelled);
            context.Add(new Book { ShelfId = Guid.CreateVersion7(), Name = "On no shelf" });
            await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync(Cancelled));
            context.ChangeTracker.Clear();
            await transaction.CommitAsync(Cancelled);
        });

        var happened = Assert.Single(await EventsAsync());
        Assert.Equal("trial_shelves", happened.TableName);
    }

    [Fact]
    public async Task Two_contexts_of_one_transaction_are_chained_together()
    {
        await Data.InScopeAsync<TrialDbContext>(async first =>
        {
            await using var transaction = await first.Database.BeginTransactionAsync(Cancelled);
            first.Add(NewShelf("First"));
            await first.SaveChangesAsync(Cancelled);
            await Data.InScopeAsync<TrialDbContext>(async second =>
            {
                second.Database.SetDbConnection(first.Database.GetDbConnection());
                await second.Database.UseTransactionAsync(transaction.GetDbTransaction(), Cancelled);
                second.Add(NewShelf("Second"));
                await second.SaveChangesAsync(Cancelled);
                await second.Database.UseTransactionAsync(null, Cancelled);
                second.Database.SetDbConnection(null);
            });
            await transaction.CommitAsync(Cancelled);
        });

        Assert.Equal(2, (await EventsAsync()).Count);
        Assert.Empty((await VerifyAsync()).Findings);
    }

    [Fact]
    public async Task A_transaction_that_is_abandoned_lets_the_next_writer_in()
    {
        await Data.InScopeAsync<TrialDbContext>(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(Cancelled);
            context.Add(NewShelf("Abandoned"));
            await context.SaveChangesAsync(Cancelled);
        });
        await AddShelfAsync().WaitAsync(TimeSpan.FromSeconds(10), Cancelled);

        Assert.Single(await EventsAsync());
        Assert.Empty((await VerifyAsync()).Findings);
    }

    [Fact]
    public async Task Database_refuses_to_change_or_delete_an_event()
    {
        await AddShelfAsync();
        foreach (var sql in new[] { "UPDATE isc_audit SET reason = 'another'", "DELETE FROM isc_audit" })
        {
            var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => ExecuteAsync(sql));
            Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);
        }

        Assert.Empty((await VerifyAsync()).Findings);
    }

    [Fact]
    public async Task Events_of_a_release_without_a_chain_are_chained_by_the_upgrade_and_protected()
    {
        await AddShelfAsync("Old");
        await AddShelfAsync("Older");
        foreach (var trigger in AppendOnly.Audit.NamesOn(Databases.Provider))
            await ExecuteAsync($"DROP TRIGGER {trigger}" + (Databases.Provider == DatabaseProvider.Sqlite ? "" : " ON isc_audit"));
        await ExecuteAsync("UPDATE isc_audit SET sequence = NULL, previous_hash = NULL, hash = NULL");
        await ExecuteAsync($"UPDATE isc_audit_head SET sequence = 0, hash = '{AuditChain.Genesis}'");
        Assert.Equal([AuditFault.Loose, AuditFault.Loose, AuditFault.Unprotected], (await VerifyAsync()).Findings.Select(f => f.Fault));

        var migrator = Data.Services.GetRequiredService<DatabaseMigrator>();
        Assert.Equal([typeof(IscDbContext)], await migrator.PendingAsync(Cancelled));
        await migrator.MigrateAsync(typeof(IscDbContext), Cancelled);

        Assert.Empty(await migrator.PendingAsync(Cancelled));
        Assert.Equal((2, true), (await VerifyAsync()) is var verdict ? (verdict.Head.Sequence, verdict.IsWhole) : default);
    }

    private async Task<AuditVerdict> VerifyAsync()
    {
        await using var scope = Data.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<AuditVerifier>().VerifyAsync([], null, Cancelled);
    }

    private Task<List<AuditEvent>> EventsAsync() =>
        Data.InScopeAsync((IscDbContext context) => context.AuditEvents.AsNoTracking().OrderBy(e => e.Sequence).ToListAsync(Cancelled));

    private Task ExecuteAsync(string sql) => Data.InScopeAsync((IscDbContext context) => context.Database.ExecuteSqlRawAsync(sql, Cancelled));

    public sealed class OnSqlite(SqliteDatabases databases) : ChainTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : ChainTests(databases);
}
