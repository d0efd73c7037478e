using Isc.Library.Reading;
using Isc.Text;

namespace Isc.Library.Api;

/// <summary>A submission of a document.</summary>
/// <param name="To">Key of the addressee.</param>
/// <param name="By">Key of the body that reports; null where the secretariat does.</param>
internal sealed record SubmissionResponse(
    Guid Id, string? To, LocalizedText? Session, string? AgendaItem, SubmissionAction? Action, IReadOnlyList<string> References,
    SubmissionOutcome Outcome, string? Mandate, string? By, DateOnly From, DateOnly Until, string? Citation)
{
    public static SubmissionResponse Of(SubmissionView view) => new(
        view.Submission.Id, view.Addressee?.Key, view.Submission.Session, view.Submission.AgendaItem, view.Submission.Action,
        view.Submission.References, view.Submission.Outcome, view.Submission.Mandate, view.ReportedBy?.Key,
        view.Submission.From, view.Submission.Until, view.Submission.Citation);
}
