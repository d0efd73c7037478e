using Isc.Access;
using Isc.Library.Data;
using Isc.Text;
using Isc.Time;

namespace Isc.Library.Demo;

/// <param name="Source">Key of the body it comes from.</param>
internal sealed record DocumentSeed(
    string Key, DocumentType Type, string? Series, string? Number, string? Symbol, LocalizedText Title, LocalizedText? Summary, string? Source,
    DocumentState State, Classification Class, DateWindow When, Dictionary<string, LanguageVersionState>? LanguageVersions, StateSeed[] History,
    string? Citation)
{
    public static Guid IdOf(string key) => StableId.Of($"document/{key}");

    public Document ToDocument() => new()
    {
        Id = IdOf(Key),
        Key = Key,
        Type = Type,
        Series = Series,
        Number = Number,
        Symbol = Symbol,
        Title = Title,
        Summary = Summary,
        SourceBodyId = Source is null ? null : StableId.Of($"body/{Source}"),
        State = State,
        Class = Class,
        From = When.From,
        Until = When.Until,
        LanguageVersions = LanguageVersions ?? [],
        Citation = Citation,
    };

    public IEnumerable<DocumentStateEntry> ToStates() => History.Select(entry => new DocumentStateEntry
    {
        Id = StableId.Of($"document-state/{Key}/{entry.State}"),
        DocumentId = IdOf(Key),
        State = entry.State,
        From = entry.When.From,
        Until = entry.When.Until,
        Citation = entry.Citation,
    });
}
