using Isc.Access;
using Isc.Library.Data;
using Isc.Library.Reading;
using Isc.Text;

namespace Isc.Library.Api;

/// <summary>A document.</summary>
/// <param name="Allowed">What may happen to it next, by the state table.</param>
internal sealed record DocumentResponse(
    Guid Id, string Key, string? Series, string? Number, string? Revision, string? Symbol, DocumentType Type, LocalizedText Title,
    LocalizedText? Summary, string OriginalLanguage, IReadOnlyDictionary<string, LanguageVersionState> LanguageVersions, Guid? SourceBodyId,
    Guid? SupersededById, DocumentState State, Classification Class, DateOnly From, DateOnly Until,
    IReadOnlyList<StateResponse> History, IReadOnlyList<SubmissionResponse> Submissions, IReadOnlyList<DocumentTrigger> Allowed, int Version,
    string? Citation)
{
    public static DocumentResponse Of(Document document, IReadOnlyList<DocumentStateEntry> history, IReadOnlyList<SubmissionView> submissions) => new(
        document.Id, document.Key, document.Series, document.Number, document.Revision, document.Symbol, document.Type, document.Title,
        document.Summary, document.OriginalLanguage, document.LanguageVersions, document.SourceBodyId, document.SupersededById,
        document.State, document.Class, document.From, document.Until, [.. history.Select(StateResponse.Of)],
        [.. submissions.Select(SubmissionResponse.Of)], DocumentTransition.AllowedIn(document.State), document.Version, document.Citation);
}
