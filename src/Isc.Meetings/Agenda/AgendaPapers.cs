using Isc.Access;
using Isc.Library;
using Isc.Meetings.Data;

namespace Isc.Meetings.Agenda;

/// <summary>The documents on items, as far as the actor may read them: the library says who may.</summary>
internal sealed class AgendaPapers(ILibrary library)
{
    /// <summary>By item, in the item's order.</summary>
    public async Task<ILookup<Guid, AgendaDocumentView>> OfAsync(IReadOnlyCollection<AgendaItem> items, CancellationToken cancellationToken)
    {
        var ids = items.SelectMany(i => i.Documents).Select(d => d.Document).ToHashSet();
        var found = ids.Count == 0 ? [] : (await library.FindManyAsync(ids, cancellationToken)).ToDictionary(d => d.Id);
        return items.SelectMany(i => i.Documents, (item, paper) => (item.Id, Paper: paper))
            .Where(row => found.ContainsKey(row.Paper.Document))
            .ToLookup(row => row.Id, row => Of(found[row.Paper.Document], row.Paper.Snapshot));
    }

    private static AgendaDocumentView Of(DocumentInfo document, DocumentSnapshot? snapshot) => new(
        document.Id,
        document.Key,
        snapshot is null ? document.Symbol : snapshot.Symbol,
        snapshot?.Title ?? document.Title,
        snapshot is null ? document.Revision : snapshot.Revision,
        Kebab<DocumentState>.Of(document.State),
        [.. document.Languages.Where(l => l.Value == LanguageVersionState.Posted).Select(l => l.Key).Order(StringComparer.Ordinal)],
        document.Languages.Where(l => l.Value != LanguageVersionState.Posted)
            .ToDictionary(l => l.Key, l => Kebab<LanguageVersionState>.Of(l.Value), StringComparer.Ordinal),
        snapshot?.On,
        Kebab<Classification>.Of(document.Class));
}
