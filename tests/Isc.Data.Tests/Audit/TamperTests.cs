using Isc.Data.Audit;
using Isc.Data.Tests.Data;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Data.Tests.Audit;

/// <summary>
/// What someone with the database in their hands can do to it: each is tried in a transaction that is rolled back, with the triggers
/// taken away before and put back after.
/// </summary>
[Trait("Promise", "I7")]
[Trait("Promise", "I31")]
[Trait("Catalogue", "T20")]
public abstract class TamperTests(IDatabases databases) : DataSuite(databases)
{
    private static readonly int Events = Size.Of(ordinary: 10_000, soak: 200_000);

    private static int Middle => Events / 2;

    [Fact]
    public async Task Every_way_to_falsify_the_trail_is_found()
    {
        await FillAsync();
        Assert.Empty(await FaultsAfterAsync(_ => Task.CompletedTask));
        await FindsAsync("an edit", [AuditFault.Edited], Sql($"UPDATE isc_audit SET reason = 'another' WHERE sequence = {Middle}"));
        await FindsAsync("another hand", [AuditFault.Edited], Sql($"UPDATE isc_audit SET actor_kind = 'system' WHERE sequence = {Middle}"));
        await FindsAsync("an edit with its hash", [AuditFault.Unlinked], context => RewriteAsync(context, Middle, Middle));
        await FindsAsync("a deletion", [AuditFault.Gap], Sql($"DELETE FROM isc_audit WHERE sequence = {Middle}"));
        await FindsAsync("a new order", [AuditFault.Edited, AuditFault.Edited, AuditFault.Unlinked], SwapAsync);
        await FindsAsync("an insertion between", [AuditFault.Loose], InsertAsync(null));
        await FindsAsync("an insertion at the end", [AuditFault.Edited, AuditFault.HeadDiffers, AuditFault.Unlinked], InsertAsync(Events + 1));
        await FindsAsync("a new head", [AuditFault.HeadDiffers], Sql($"UPDATE isc_audit_head SET sequence = {Events - 1}"));
        await FindsAsync("another name", [AuditFault.ValueEdited], Sql($"UPDATE isc_audit_personal SET value = '\"Another\"'"));
    }

    [Fact]
    public async Task A_cut_tail_and_a_chain_that_is_rewritten_to_its_end_show_against_an_anchor_alone()
    {
        await FillAsync();
        var anchor = await Data.InScopeAsync((IscDbContext context) =>
            context.AuditEvents.Where(e => e.Sequence == Events - 20).Select(e => new AuditAnchor(e.Sequence!.Value, e.Hash!)).SingleAsync(Cancelled));

        Assert.Empty(await FaultsAfterAsync(context => CutAsync(context, Events - 30)));
        Assert.Equal([AuditFault.AnchorMissing], await FaultsAfterAsync(context => CutAsync(context, Events - 30), anchor));
        Assert.Empty(await FaultsAfterAsync(context => RewriteAsync(context, Events - 50, Events)));
        Assert.Equal([AuditFault.AnchorDiffers], await FaultsAfterAsync(context => RewriteAsync(context, Events - 50, Events), anchor));
        Assert.Empty(await FaultsAfterAsync(_ => Task.CompletedTask, anchor));
    }

    [Fact]
    public async Task Triggers_that_are_taken_away_are_missed()
    {
        await AddShelfAsync();
        Assert.Equal([AuditFault.Unprotected], await FaultsAfterAsync(_ => Task.CompletedTask, restore: false));
    }

    private async Task FindsAsync(string what, IReadOnlyList<AuditFault> faults, Func<IscDbContext, Task> tamper)
    {
        var found = await FaultsAfterAsync(tamper);
        Assert.True(faults.SequenceEqual(found), $"{what}: {string.Join(", ", found)} instead of {string.Join(", ", faults)}");
    }

    private Task<List<AuditFault>> FaultsAfterAsync(Func<IscDbContext, Task> tamper, params AuditAnchor[] anchors) => FaultsAfterAsync(tamper, true, anchors);

    private Task<List<AuditFault>> FaultsAfterAsync(Func<IscDbContext, Task> tamper, bool restore, params AuditAnchor[] anchors) =>
        Data.InScopeAsync(async (IscDbContext context) =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(Cancelled);
            await DropTriggersAsync(context);
            await tamper(context);
            if (restore)
                await AppendOnly.Audit.InstallAsync(context, Databases.Provider, Cancelled);
            var verdict = await new AuditVerifier(context, Data.Database.Settings).VerifyAsync(anchors, null, Cancelled);
            await transaction.RollbackAsync(Cancelled);
            return verdict.Findings.Select(f => f.Fault).OrderBy(f => f.ToString(), StringComparer.Ordinal).ToList();
        });

    private async Task FillAsync()
    {
        const int AtOnce = 500;
        var shelf = await AddShelfAsync();
        for (var written = 1; written < Events; written += AtOnce)
        {
            await Data.InScopeAsync<TrialDbContext>(context =>
            {
                context.AddRange(Enumerable.Range(written, Math.Min(AtOnce, Events - written)).Select(n => (Record)(n == 1
                    ? new Book { ShelfId = shelf.Id, Name = "By name" }
                    : NewShelf($"{n}"))));
                return context.SaveChangesAsync(Cancelled);
            });
        }
    }

    private async Task DropTriggersAsync(IscDbContext context)
    {
        foreach (var trigger in AppendOnly.Audit.NamesOn(Databases.Provider))
            await Sql($"DROP TRIGGER {trigger}" + (Databases.Provider == DatabaseProvider.Sqlite ? "" : " ON isc_audit"))(context);
    }

    private static Func<IscDbContext, Task> Sql(string sql) => context => context.Database.ExecuteSqlRawAsync(sql, Cancelled);

    private static async Task SwapAsync(IscDbContext context)
    {
        await Sql($"UPDATE isc_audit SET sequence = {Events + 1} WHERE sequence = {Middle}")(context);
        foreach (var (from, to, after) in new[] { (Middle + 1, Middle, Middle - 1), (Events + 1, Middle + 1, Middle) })
            await Sql($"""
                UPDATE isc_audit SET sequence = {to}, previous_hash = (SELECT p.hash FROM isc_audit p WHERE p.sequence = {after}) WHERE sequence = {from}
                """)(context);
    }

    private static Func<IscDbContext, Task> InsertAsync(long? sequence) => async context =>
    {
        var model = await context.AuditEvents.AsNoTracking().SingleAsync(e => e.Sequence == Middle, Cancelled);
        context.Add(new AuditEvent
        {
            Sequence = sequence, PreviousHash = model.PreviousHash, Hash = model.Hash, At = model.At, ActorKind = model.ActorKind, Change = model.Change,
            TableName = model.TableName, RecordId = model.RecordId, RecordVersion = model.RecordVersion, After = model.After,
        });
        await context.SaveChangesAsync(Cancelled);
    };

    private static async Task CutAsync(IscDbContext context, int last)
    {
        await Sql($"DELETE FROM isc_audit WHERE sequence > {last}")(context);
        await Sql($"UPDATE isc_audit_head SET sequence = {last}, hash = (SELECT hash FROM isc_audit WHERE sequence = {last})")(context);
    }

    // Changes the first and gives it and those after it the hashes that they would have.
    private static async Task RewriteAsync(IscDbContext context, int first, int last)
    {
        var hash = (await context.AuditEvents.AsNoTracking().SingleAsync(e => e.Sequence == first - 1, Cancelled)).Hash!;
        await Sql($"UPDATE isc_audit SET reason = 'another' WHERE sequence = {first}")(context);
        foreach (var happened in await context.AuditEvents.AsNoTracking().Where(e => e.Sequence >= first && e.Sequence <= last).OrderBy(e => e.Sequence).ToListAsync(Cancelled))
        {
            AuditChain.Link(happened, happened.Sequence!.Value, hash);
            hash = happened.Hash!;
            await Sql($"UPDATE isc_audit SET previous_hash = '{happened.PreviousHash}', hash = '{hash}' WHERE sequence = {happened.Sequence}")(context);
        }

        if (last == Events)
            await Sql($"UPDATE isc_audit_head SET hash = '{hash}'")(context);
    }

    public sealed class OnSqlite(SqliteDatabases databases) : TamperTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : TamperTests(databases);
}
