using Isc.Access;
using Isc.Data.Audit;
using Isc.Data.Tests.Data;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Data.Tests.Audit;

[Trait("Promise", "I8")]
[Trait("Promise", "I31")]
[Trait("Catalogue", "T20")]
public abstract class ForgettingTests(IDatabases databases) : DataSuite(databases)
{
    [Fact]
    public async Task Personal_value_enters_the_chain_as_a_digest_and_is_kept_beside()
    {
        var book = await AddBookAsync("Ada Byron");
        var happened = await Data.InScopeAsync((IscDbContext context) => context.AuditEvents.SingleAsync(e => e.RecordId == book.Id, Cancelled));
        var kept = Assert.Single(await KeptAsync(book.Id));

        Assert.DoesNotContain("Ada", happened.After, StringComparison.Ordinal);
        Assert.Contains(kept.Digest, happened.After, StringComparison.Ordinal);
        Assert.Equal("\"Ada Byron\"", kept.Value);
        Assert.Equal(kept.Digest, AuditChain.DigestOf(kept.Salt!, kept.Value!));
    }

    [Fact]
    public async Task Forgetting_erases_every_value_and_salt_and_leaves_the_chain_whole()
    {
        var book = await AddBookAsync("Ada Byron");
        var other = await AddBookAsync("Someone else");
        await RenameAsync(book.Id, "Ada King", forget: false);
        Assert.Equal(3, (await KeptAsync(book.Id)).Count(v => v.Value is not null));
        await RenameAsync(book.Id, "Erased", forget: true);

        Assert.All(await KeptAsync(book.Id), value => Assert.Equal((null, null), (value.Value, value.Salt)));
        Assert.NotNull(Assert.Single(await KeptAsync(other.Id)).Value);
        await using var scope = Data.Services.CreateAsyncScope();
        var verdict = await scope.ServiceProvider.GetRequiredService<AuditVerifier>().VerifyAsync([], null, Cancelled);
        Assert.Empty(verdict.Findings);
    }

    [Fact]
    public async Task Reading_is_an_event_of_the_chain()
    {
        var shelf = await AddShelfAsync();
        using (Data.Current.Use(Person))
            await Data.Services.GetRequiredService<IReadLog>().ReadAsync("trial_shelves", shelf.Id, 1, Cancelled);

        var read = await Data.InScopeAsync((IscDbContext context) => context.AuditEvents.SingleAsync(e => e.Change == AuditLog.Read, Cancelled));
        Assert.Equal((Person.AccountId, shelf.Id, 1, 2L), (read.AccountId, read.RecordId, read.RecordVersion, read.Sequence));
    }

    private async Task<Book> AddBookAsync(string name)
    {
        var shelf = await AddShelfAsync();
        var book = new Book { ShelfId = shelf.Id, Name = name };
        await Data.InScopeAsync<TrialDbContext>(context =>
        {
            context.Add(book);
            return context.SaveChangesAsync(Cancelled);
        });
        return book;
    }

    private Task RenameAsync(Guid id, string name, bool forget) => Data.InScopeAsync<TrialDbContext>(async context =>
    {
        var book = await context.Books.SingleAsync(b => b.Id == id, Cancelled);
        book.Name = name;
        if (forget)
            book.Forget();
        await context.SaveChangesAsync(Cancelled);
    });

    private Task<List<PersonalValue>> KeptAsync(Guid record) =>
        Data.InScopeAsync((IscDbContext context) => context.PersonalValues.AsNoTracking().Where(v => v.RecordId == record).ToListAsync(Cancelled));

    public sealed class OnSqlite(SqliteDatabases databases) : ForgettingTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : ForgettingTests(databases);
}
