using Isc.Access;
using Isc.Events;
using Isc.Library.Issuing;
using Isc.Library.Tests.Fakes;
using Isc.Testing;
using Isc.Text;

namespace Isc.Library.Tests;

public abstract class Documents_that_kernels_issue(IDatabases databases) : DatabaseTests(databases)
{
    public sealed class OnSqlite(SqliteDatabases databases) : Documents_that_kernels_issue(databases);

    public sealed class OnPostgreSql(PostgreSqlDatabases databases) : Documents_that_kernels_issue(databases);

    [Fact]
    public async Task Minutes_are_listed_once_under_their_class()
    {
        var issued = new DocumentIssued(Guid.CreateVersion7(), "minutes-isc-tf-40", LocalizedText.English("Minutes"), "isc-tf", new(2021, 5, 20), "Rev.1", ["en", "fr"], Classification.Members);
        for (var i = 0; i < 2; i++)
            await Kernel.AsAsync<DocumentIssuedHandler, bool>(Actor.System, async handler =>
            {
                await handler.HandleAsync(Guid.CreateVersion7(), issued, TestContext.Current.CancellationToken);
                return true;
            });
        var member = Actor.Visitor with { Readable = [Classification.Public, Classification.Members] };
        var listed = Assert.Single(await FindAsync(member, issued.DocumentId));
        Assert.Equal((DocumentState.Posted, "Rev.1", 2), (listed.State, listed.Revision, listed.Languages.Count));
        Assert.Empty(await FindAsync(Actor.Visitor, issued.DocumentId));
    }

    private Task<IReadOnlyList<DocumentInfo>> FindAsync(Actor actor, Guid id) =>
        Kernel.AsAsync<ILibrary, IReadOnlyList<DocumentInfo>>(actor, library => library.FindManyAsync([id], TestContext.Current.CancellationToken));
}
