using System.Globalization;
using Isc.Access;
using Isc.Api;
using Isc.Bodies;
using Isc.Data.Access;
using Isc.Library.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Library.Reading;

/// <summary>Reads documents that the current actor may read: for the pages and the routes.</summary>
internal sealed class DocumentReader(LibraryDbContext context, IReadLog log, ICurrentActor current, IBodyNames bodies)
{
    private IQueryable<Document> Readable => context.Documents.AsNoTracking().ReadableBy(current.Actor);

    /// <summary>A page of documents, latest first.</summary>
    /// <returns>Null where the cursor is not one of this list.</returns>
    public async Task<Page<Document>?> ListAsync(DocumentFilter filter, PageRequest page, CancellationToken cancellationToken)
    {
        if (await FilteredAsync(filter, cancellationToken) is not { } documents)
            return new([], null);
        if (page.Cursor is not null)
        {
            if (!Cursor.TryRead(page.Cursor, out var last, out _) || last.Length < 10
                || !DateOnly.TryParseExact(last.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from))
                return null;
            var key = last[10..];
            documents = documents.Where(d => d.From < from || (d.From == from && d.Key.CompareTo(key) > 0));
        }

        var rows = await documents.OrderByDescending(d => d.From).ThenBy(d => d.Key).Take(page.Take + 1).ToListAsync(cancellationToken);
        var items = rows.Take(page.Take).ToList();
        return new(items, rows.Count > items.Count ? CursorAfter(items[^1]) : null);
    }

    public Task<Document?> FindAsync(string key, CancellationToken cancellationToken) =>
        Readable.SingleOrDefaultAsync(d => d.Key == key, cancellationToken).NotedAsync(log, "library_documents", cancellationToken);

    public async Task<IReadOnlyList<DocumentStateEntry>> HistoryAsync(Guid documentId, CancellationToken cancellationToken) =>
        await context.DocumentStates.AsNoTracking().Where(e => e.DocumentId == documentId)
            .OrderBy(e => e.Until).ThenBy(e => e.From).ThenBy(e => e.Id).ToListAsync(cancellationToken);

    /// <summary>The bodies that readable documents come from, in order of key.</summary>
    public async Task<IReadOnlyList<BodyName>> SourceBodiesAsync(CancellationToken cancellationToken)
    {
        var ids = await Readable.Where(d => d.SourceBodyId != null).Select(d => d.SourceBodyId!.Value).Distinct().ToListAsync(cancellationToken);
        var names = await bodies.AllAsync(cancellationToken);
        return [.. ids.Select(id => names.GetValueOrDefault(id)).OfType<BodyName>().OrderBy(body => body.Key, StringComparer.Ordinal)];
    }

    private static string CursorAfter(Document document) =>
        Cursor.After(document.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + document.Key, document.Id);

    // Null where the filter names a body that does not exist: nothing comes from it.
    private async Task<IQueryable<Document>?> FilteredAsync(DocumentFilter filter, CancellationToken cancellationToken)
    {
        var documents = Readable;
        if (filter.Type is { } type)
            documents = documents.Where(d => d.Type == type);
        if (filter.State is { } state)
            documents = documents.Where(d => d.State == state);
        if (filter.Symbol is { } symbol)
            documents = documents.Where(d => d.Symbol == symbol);
        if (filter.Body is not { } key)
            return documents;
        var body = await bodies.FindAsync(key, cancellationToken);
        return body is null ? null : documents.Where(d => d.SourceBodyId == body.Id);
    }
}
