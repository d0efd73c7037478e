using Isc.Access;
using Isc.Data.Access;
using Isc.Library.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Library.Files;

/// <summary>The files of documents: for the pages and the routes.</summary>
internal sealed class DocumentFiles(LibraryDbContext context, IUploads uploads, ICurrentActor current, TimeProvider clock)
{
    /// <summary>The latest file of each language of a document that the current actor may read.</summary>
    public async Task<IReadOnlyDictionary<string, DocumentFile>> OfAsync(string key, CancellationToken cancellationToken)
    {
        var files = await context.Files.AsNoTracking()
            .Where(f => context.Documents.ReadableBy(current.Actor).Any(d => d.Key == key && d.Id == f.DocumentId))
            .OrderBy(f => f.AddedAt).ThenBy(f => f.Id).ToListAsync(cancellationToken);
        return files.GroupBy(f => f.Language, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
    }

    /// <summary>The document to change; null where the current actor may not read it.</summary>
    public Task<Document?> FindAsync(string key, CancellationToken cancellationToken) =>
        context.Documents.ReadableBy(current.Actor).SingleOrDefaultAsync(d => d.Key == key, cancellationToken);

    /// <summary>Keeps a file as the document's version in a language, which can be read from then on.</summary>
    /// <exception cref="DbUpdateConcurrencyException">The document is not at <paramref name="version"/> any more.</exception>
    public async Task<(DocumentFile? File, UploadRefusal? Refusal)> AddAsync(
        Document document, int version, string language, Stream content, string name, CancellationToken cancellationToken)
    {
        var kept = await uploads.StoreAsync(content, name, cancellationToken);
        if (kept.Stored is not { } stored)
            return (null, kept.Refusal);
        var file = new DocumentFile
        {
            DocumentId = document.Id, Language = language, Place = stored.Place, Name = stored.Name, MediaType = stored.MediaType, Size = stored.Size,
            Sha256 = stored.Sha256, AddedAt = clock.GetUtcNow().UtcDateTime, AddedById = current.Actor.AccountId,
        };
        context.Files.Add(file);
        document.LanguageVersions = new(document.LanguageVersions) { [language] = LanguageVersionState.Posted };
        // The version counts even where the language was posted before.
        context.Entry(document).Property(d => d.LanguageVersions).IsModified = true;
        context.ExpectVersion(document, version);
        await context.SaveChangesAsync(cancellationToken);
        return (file, null);
    }
}
