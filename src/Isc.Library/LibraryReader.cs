using System.Linq.Expressions;
using Isc.Access;
using Isc.Data.Access;
using Isc.Library.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Library;

internal sealed class LibraryReader(LibraryDbContext context, ICurrentActor current) : ILibrary
{
    private static readonly Expression<Func<Document, DocumentInfo>> Info =
        d => new DocumentInfo(d.Id, d.Key, d.Symbol, d.Title, new(d.From, d.Until), d.State, d.Class)
        {
            Revision = d.Revision,
            Languages = d.LanguageVersions,
        };

    private IQueryable<Document> Readable => context.Documents.AsNoTracking().ReadableBy(current.Actor);

    public Task<DocumentInfo?> FindAsync(string symbol, CancellationToken cancellationToken) =>
        Readable.Where(d => d.Symbol == symbol).Select(Info).SingleOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<DocumentInfo>> FindManyAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        await Readable.Where(d => ids.Contains(d.Id)).OrderBy(d => d.From).ThenBy(d => d.Id).Select(Info).ToListAsync(cancellationToken);

    public async Task<DocumentState?> StateOnAsync(Guid id, DateOnly day, CancellationToken cancellationToken)
    {
        if (!await Readable.AnyAsync(d => d.Id == id, cancellationToken))
            return null;
        // A window counts once it has passed whole: before that, the change may not have happened yet.
        var entries = await context.DocumentStates.AsNoTracking().Where(e => e.DocumentId == id && e.Until <= day)
            .OrderByDescending(e => e.Until).ThenByDescending(e => e.From).ThenByDescending(e => e.Id)
            .Take(1).ToListAsync(cancellationToken);
        return entries is [var last] ? last.State : null;
    }
}
