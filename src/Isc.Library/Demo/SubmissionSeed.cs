using Isc.Library.Data;
using Isc.Text;
using Isc.Time;

namespace Isc.Library.Demo;

/// <param name="Key">Unique: document and addressee.</param>
/// <param name="Document">Key of the document.</param>
/// <param name="To">Key of the addressee.</param>
/// <param name="By">Key of the body that reports.</param>
internal sealed record SubmissionSeed(
    string Key, string Document, string To, DateWindow When, LocalizedText? Session, string? AgendaItem, SubmissionAction? Action, string[]? References,
    SubmissionOutcome Outcome, string? Mandate, string? By, string? Citation)
{
    public Submission ToSubmission() => new()
    {
        Id = StableId.Of($"submission/{Key}"),
        DocumentId = DocumentSeed.IdOf(Document),
        BodyId = StableId.Of($"body/{To}"),
        Session = Session,
        AgendaItem = AgendaItem,
        Action = Action,
        References = [.. References ?? []],
        Outcome = Outcome,
        Mandate = Mandate,
        ReportedById = By is null ? null : StableId.Of($"body/{By}"),
        From = When.From,
        Until = When.Until,
        Citation = Citation,
    };
}
