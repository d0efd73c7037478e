using Isc.Access;
using Isc.Data.Access;
using Isc.Data.Tests.Data;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Data.Tests.Saving;

[Trait("Promise", "I10")]
public abstract class ReadFilterTests(IDatabases databases) : DataSuite(databases)
{
    private static readonly Scope Theme = new(ScopeKind.Theme, "accessibility");
    private static readonly Scope Body = new(ScopeKind.Body, "isc-tf");

    [Fact]
    public async Task Database_and_memory_say_the_same_of_every_reader_and_record()
    {
        var reader = Guid.CreateVersion7();
        var shelves = await FillAsync(reader);
        foreach (var actor in Readers(reader))
        {
            var expected = shelves.Where(s => actor.MayRead(SubjectOf(s))).Select(s => s.Name).Order(StringComparer.Ordinal);
            var read = await Data.InScopeAsync((TrialDbContext context) =>
                context.Shelves.AsNoTracking().ReadableBy(actor).Select(s => s.Name).ToListAsync(Cancelled));
            Assert.Equal(expected, read.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Restricted_record_is_read_by_whom_it_names_and_in_its_scope_alone()
    {
        var reader = Guid.CreateVersion7();
        await FillAsync(reader);
        Assert.Equal(["Restricted books"], await RestrictedAsync(Reader(reader, new Holding(Reach.Own, []))));
        Assert.Equal(["Restricted theme"], await RestrictedAsync(Reader(reader, new Holding(Reach.Scope, [Theme]))));
        Assert.Equal(["Restricted body"], await RestrictedAsync(Reader(reader, new Holding(Reach.Scope, [Body]))));
        Assert.Empty(await RestrictedAsync(Reader(reader, new Holding(Reach.Scope, [new(ScopeKind.Theme, "gender"), new(ScopeKind.Sector, "itu-t")]))));
        Assert.Empty(await RestrictedAsync(Reader(Guid.CreateVersion7(), new Holding(Reach.Own, []))));
    }

    [Fact]
    public void Readers_of_the_same_share_a_key_and_others_do_not()
    {
        var someone = Guid.CreateVersion7();
        var keys = Readers(someone).Select(r => r.ReadingKey()).ToList();
        Assert.Equal(keys, Readers(someone).Select(r => r.ReadingKey()));
        Assert.Equal(keys.Count, keys.Distinct(StringComparer.Ordinal).Count());
    }

    private Task<List<string>> RestrictedAsync(Actor actor) => Data.InScopeAsync((TrialDbContext context) => context.Shelves.AsNoTracking()
        .ReadableBy(actor).Where(s => s.Class == Classification.Restricted).Select(s => s.Name).OrderBy(n => n).ToListAsync(Cancelled));

    private static IEnumerable<Actor> Readers(Guid account) =>
    [
        Actor.Visitor,
        Reader(account, new Holding(Reach.Own, [])),
        Reader(account, new Holding(Reach.Scope, [Theme])),
        Reader(account, new Holding(Reach.Scope, [Theme, Body])),
        Reader(account, new Holding(Reach.Own, []), new Holding(Reach.Scope, [Body])),
        Reader(account) with { Readable = [.. Enum.GetValues<Classification>()] },
    ];

    private static Actor Reader(Guid account, params IReadOnlyList<Holding> restricted) => new(account, "account")
    {
        Holdings = new Dictionary<string, IReadOnlyList<Holding>>(StringComparer.Ordinal) { [Permission.ReadRestricted] = restricted },
        Readable = [Classification.Public, Classification.Members],
    };

    private static AccessSubject SubjectOf(Shelf shelf) => new()
    {
        Class = shelf.Class,
        Scopes = [.. shelf.Note is { } theme ? [new Scope(ScopeKind.Theme, theme)] : Array.Empty<Scope>(), .. shelf.Id == Body.Id ? [Body] : Array.Empty<Scope>()],
        Owners = [.. shelf.Books.Select(b => b.Id)],
    };

    private async Task<List<Shelf>> FillAsync(Guid reader)
    {
        var shelves = new List<Shelf>();
        foreach (var level in Enum.GetValues<Classification>())
        {
            var (theme, books, nothing) = (NewShelf($"{level} theme"), NewShelf($"{level} books"), NewShelf($"{level} nothing"));
            theme.Note = Theme.Key;
            books.Books.Add(new Book { Id = level == Classification.Restricted ? reader : Guid.CreateVersion7(), ShelfId = books.Id, Name = "Readers" });
            foreach (var shelf in (Shelf[])[theme, books, nothing])
                shelf.Class = level;
            shelves.AddRange(theme, books, nothing);
        }

        shelves.Add(InBody());
        await Data.InScopeAsync<TrialDbContext>(context =>
        {
            context.AddRange(shelves);
            return context.SaveChangesAsync(Cancelled);
        });
        return shelves;
    }

    private static Shelf InBody() => new()
    {
        Id = Body.Id, Name = "Restricted body", Title = Isc.Text.LocalizedText.English("Reports"), Class = Classification.Restricted,
        At = new DateTime(2021, 3, 8, 9, 30, 15, DateTimeKind.Utc),
    };

    public sealed class OnSqlite(SqliteDatabases databases) : ReadFilterTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : ReadFilterTests(databases);
}
