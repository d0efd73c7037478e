using Isc.Access;
using Isc.Events;
using Isc.Library.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Library.Issuing;

/// <summary>Lists what the meetings kernel issues: minutes. A message that comes twice changes nothing.</summary>
internal sealed class DocumentIssuedHandler(LibraryDbContext context, ICurrentActor current) : IEventHandler<DocumentIssued>
{
    public async Task HandleAsync(Guid messageId, DocumentIssued happened, CancellationToken cancellationToken)
    {
        if (await context.Documents.AnyAsync(d => d.Id == happened.DocumentId, cancellationToken))
            return;
        using var acting = current.Use(Actor.System);
        context.Add(new Document
        {
            Id = happened.DocumentId,
            Key = happened.Key,
            Type = DocumentType.Minutes,
            Title = happened.Title,
            Revision = happened.Revision,
            LanguageVersions = happened.Languages.ToDictionary(code => code, _ => LanguageVersionState.Posted, StringComparer.Ordinal),
            SourceBodyId = StableId.Of($"body/{happened.Body}"),
            State = DocumentState.Posted,
            Class = happened.Class,
            From = happened.On,
            Until = happened.On,
        });
        context.Add(new DocumentStateEntry { DocumentId = happened.DocumentId, State = DocumentState.Posted, From = happened.On, Until = happened.On });
        await context.SaveChangesAsync(cancellationToken);
    }
}
