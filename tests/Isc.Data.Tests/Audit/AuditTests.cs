using System.Text.Json;
using Isc.Data.Audit;
using Isc.Data.Tests.Data;
using Isc.Testing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Data.Tests.Audit;

[Trait("Promise", "I6")]
[Trait("Promise", "I31")]
public abstract class AuditTests(IDatabases databases) : DataSuite(databases)
{
    [Fact]
    public async Task New_record_writes_one_event_with_all_it_holds()
    {
        Shelf shelf;
        using (Data.Current.Use(Person, "opened with the building"))
            shelf = await AddShelfAsync();

        var happened = Assert.Single(await EventsOfAsync(shelf.Id));
        Assert.Equal(("created", "trial_shelves", 1, null), (happened.Change, happened.TableName, happened.RecordVersion, happened.Before));
        Assert.Equal((Person.AccountId, Person.OnBehalfOf, "account"), (happened.AccountId, happened.OnBehalfOf, happened.ActorKind));
        Assert.Equal("opened with the building", happened.Reason);
        Assert.Equal(Data.Clock.GetUtcNow().UtcDateTime, happened.At);
        var after = JsonDocument.Parse(happened.After).RootElement;
        Assert.Equal("North wall", after.GetProperty("name").GetString());
        Assert.Equal("Members", after.GetProperty("class").GetString());
        Assert.Equal("2021-03-01/2021-03-31", after.GetProperty("when").GetString());
        Assert.Equal(14, after.EnumerateObject().Count());
    }

    [Fact]
    public async Task Change_writes_one_event_with_what_changed_before_and_after()
    {
        var shelf = await AddShelfAsync();
        Data.Clock.Advance(TimeSpan.FromDays(2));
        using (Data.Current.Use(Person, "counted again"))
            await ChangeAsync(shelf.Id, s => s.Places = 13);

        var happened = (await EventsOfAsync(shelf.Id))[1];
        Assert.Equal(("changed", 2, "counted again"), (happened.Change, happened.RecordVersion, happened.Reason));
        Assert.Equal("""{"places":12,"version":1}""", Sorted(happened.Before!));
        Assert.Equal("""{"places":13,"version":2}""", Sorted(happened.After));
        Assert.Equal(Person.AccountId, happened.AccountId);
        Assert.Equal(Data.Clock.GetUtcNow().UtcDateTime, happened.At);
    }

    [Fact]
    public async Task Each_of_several_changes_has_its_own_event_and_a_save_without_change_has_none()
    {
        var shelves = new[] { NewShelf("East"), NewShelf("West") };
        await Data.InScopeAsync<TrialDbContext>(async context =>
        {
            context.AddRange(shelves);
            await context.SaveChangesAsync(Cancelled);
            await context.SaveChangesAsync(Cancelled);
        });

        Assert.Single(await EventsOfAsync(shelves[0].Id));
        Assert.Single(await EventsOfAsync(shelves[1].Id));
    }

    [Fact]
    public async Task Change_that_is_rolled_back_leaves_no_event()
    {
        var shelf = NewShelf();
        await Data.InScopeAsync<TrialDbContext>(async context =>
        {
            await using var transaction = await context.Database.BeginTransactionAsync(Cancelled);
            context.Add(shelf);
            await context.SaveChangesAsync(Cancelled);
            await transaction.RollbackAsync(Cancelled);
        });

        Assert.Empty(await EventsOfAsync(shelf.Id));
        Assert.Equal(0, await Data.InScopeAsync((TrialDbContext context) => context.Shelves.CountAsync(Cancelled)));
    }

    [Fact]
    public async Task Change_that_the_database_refuses_leaves_no_event()
    {
        var book = new Book { ShelfId = Guid.CreateVersion7(), Name = "On no shelf" };
        await Assert.ThrowsAsync<DbUpdateException>(() => Data.InScopeAsync<TrialDbContext>(context =>
        {
            context.Add(book);
            return context.SaveChangesAsync(Cancelled);
        }));

        Assert.Empty(await EventsOfAsync(book.Id));
        await AddShelfAsync();
    }

    [Fact]
    [Trait("Promise", "I8")]
    public async Task Record_cannot_be_deleted()
    {
        var shelf = await AddShelfAsync();
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => Data.InScopeAsync<TrialDbContext>(async context =>
        {
            context.Shelves.Remove(await context.Shelves.SingleAsync(Cancelled));
            await context.SaveChangesAsync(Cancelled);
        }));

        Assert.Contains("trial_shelves", refused.Message, StringComparison.Ordinal);
        Assert.Single(await EventsOfAsync(shelf.Id));
    }

    [Fact]
    [Trait("Catalogue", "T20")]
    public async Task Replaying_the_events_gives_the_current_state()
    {
        var random = new Random(20211);
        var shelf = await AddShelfAsync();
        for (var change = 0; change < Size.Of(ordinary: 40, soak: 2_000); change++)
        {
            await ChangeAsync(shelf.Id, s =>
            {
                s.Places = random.Next(5);
                s.Note = random.Next(3) == 0 ? null : $"note {random.Next(10)}";
                s.Locked = random.Next(2) == 0;
            });
        }

        var state = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var happened in await EventsOfAsync(shelf.Id))
        {
            foreach (var column in JsonDocument.Parse(happened.After).RootElement.EnumerateObject())
                state[column.Name] = column.Value.GetRawText();
        }

        var current = await Data.InScopeAsync((TrialDbContext context) => context.Shelves.AsNoTracking().SingleAsync(Cancelled));
        Assert.Equal(
            (JsonSerializer.Serialize(current.Note), $"{current.Places}", current.Locked ? "true" : "false", $"{current.Version}"),
            (state["note"], state["places"], state["locked"], state["version"]));
    }

    private Task ChangeAsync(Guid id, Action<Shelf> change) => Data.InScopeAsync<TrialDbContext>(async context =>
    {
        change(await context.Shelves.SingleAsync(s => s.Id == id, Cancelled));
        await context.SaveChangesAsync(Cancelled);
    });

    private Task<List<AuditEvent>> EventsOfAsync(Guid record) => Data.InScopeAsync((IscDbContext context) =>
        context.AuditEvents.AsNoTracking().Where(e => e.RecordId == record).OrderBy(e => e.RecordVersion).ToListAsync(Cancelled));

    private static string Sorted(string json) => JsonSerializer.Serialize(new SortedDictionary<string, JsonElement>(
        JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json)!, StringComparer.Ordinal));

    public sealed class OnSqlite(SqliteDatabases databases) : AuditTests(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : AuditTests(databases);
}
