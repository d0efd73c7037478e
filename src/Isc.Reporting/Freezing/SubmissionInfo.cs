namespace Isc.Reporting.Freezing;

/// <summary>That a frozen report was submitted.</summary>
/// <param name="Id">Id of the submission.</param>
/// <param name="Body">Key of the body.</param>
/// <param name="MeetingId">The meeting that takes it; null where it is not known.</param>
/// <param name="On">Day on which it was submitted.</param>
internal sealed record SubmissionInfo(Guid Id, string Body, Guid? MeetingId, DateOnly On);
