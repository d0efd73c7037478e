using Isc.Access;
using Isc.Data.Access;
using Isc.Data.Tests.Data;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Data.Tests.Saving;

[Trait("Promise", "I31")]
public abstract class ColumnTests(IDatabases databases) : DataSuite(databases)
{
    [Fact]
    public async Task Every_kind_of_value_comes_back_as_it_was()
    {
        var shelf = await AddShelfAsync();
        var read = await ReadAsync();

        Assert.Equal((shelf.Id, shelf.Name, shelf.Note, shelf.Title), (read.Id, read.Name, read.Note, read.Title));
        Assert.Equal((shelf.When, shelf.Opened, shelf.At), (read.When, read.Opened, read.At));
        Assert.Equal((shelf.Places, shelf.Cents, shelf.Locked, shelf.Class), (read.Places, read.Cents, read.Locked, read.Class));
        Assert.Equal(shelf.Tags, read.Tags);
    }

    [Fact]
    public async Task Instant_comes_back_in_utc()
    {
        await AddShelfAsync();
        Assert.Equal(DateTimeKind.Utc, (await ReadAsync()).At.Kind);
    }

    [Theory]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Unspecified)]
    public async Task Instant_that_is_not_utc_is_refused(DateTimeKind kind)
    {
        var shelf = NewShelf();
        shelf.At = DateTime.SpecifyKind(shelf.At, kind);
        await Assert.ThrowsAnyAsync<Exception>(() => Data.InScopeAsync<TrialDbContext>(context =>
        {
            context.Add(shelf);
            return context.SaveChangesAsync(Cancelled);
        }));

        Assert.Equal(0, await Data.InScopeAsync((TrialDbContext context) => context.Shelves.CountAsync(Cancelled)));
    }

    [Fact]
    public async Task Instants_are_compared_in_the_database_as_in_memory()
    {
        var shelf = await AddShelfAsync();
        var counts = await Data.InScopeAsync(async (TrialDbContext context) => (
            await context.Shelves.CountAsync(s => s.At <= shelf.At, Cancelled),
            await context.Shelves.CountAsync(s => s.At < shelf.At, Cancelled),
            await context.Shelves.CountAsync(s => s.At > shelf.At.AddMicroseconds(-1), Cancelled)));
        Assert.Equal((1, 0, 1), counts);
    }

    [Theory]
    [InlineData(Classification.Public, 1)]
    [InlineData(Classification.Members, 2)]
    [InlineData(Classification.Internal, 3)]
    [Trait("Promise", "I10")]
    public async Task Reader_counts_only_what_the_reader_may_read(Classification highest, int expected)
    {
        await Data.InScopeAsync<TrialDbContext>(context =>
        {
            foreach (var level in Enum.GetValues<Classification>())
            {
                var shelf = NewShelf($"{level}");
                shelf.Class = level;
                context.Add(shelf);
            }

            return context.SaveChangesAsync(Cancelled);
        });
        var reader = Actor.Visitor with { Readable = [.. Enum.GetValues<Classification>().Where(c => c <= highest)] };

        Assert.Equal(expected, await Data.InScopeAsync((TrialDbContext context) => context.Shelves.ReadableBy(reader).CountAsync(Cancelled)));
    }

    private Task<Shelf> ReadAsync() => Data.InScopeAsync((TrialDbContext context) => context.Shelves.AsNoTracking().SingleAsync(Cancelled));

    public sealed class OnSqlite(SqliteDatabases databases) : ColumnTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : ColumnTests(databases);
}
