using Isc.Bodies;
using Isc.Library.Data;

namespace Isc.Library.Reading;

/// <summary>A submission with its document and the names of its bodies.</summary>
/// <param name="Submission">The submission.</param>
/// <param name="Document">Its document.</param>
/// <param name="Addressee">Where it went; null for a body that is not recorded.</param>
/// <param name="ReportedBy">The body that reports; null where the secretariat does.</param>
internal sealed record SubmissionView(Submission Submission, Document Document, BodyName? Addressee, BodyName? ReportedBy);
