namespace Isc.Reporting.Freezing;

/// <summary>A frozen report with its files and submissions.</summary>
/// <param name="Report">What it is.</param>
/// <param name="Files">Its files.</param>
/// <param name="Submissions">To whom it was submitted, in order.</param>
internal sealed record FrozenDetail(FrozenInfo Report, IReadOnlyList<FrozenFileInfo> Files, IReadOnlyList<SubmissionInfo> Submissions);
