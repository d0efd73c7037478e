namespace Isc.Host.Jobs;

/// <summary>How a job stands.</summary>
/// <param name="Key">The job.</param>
/// <param name="ModuleId">Its module; null for a kernel's.</param>
/// <param name="Schedule">Its cron expression, in UTC.</param>
/// <param name="IsOn">Whether its module is.</param>
/// <param name="Next">When it runs next; null where it does not.</param>
/// <param name="Started">Start of the last run on any host; null before the first.</param>
/// <param name="Took">How long that run took.</param>
/// <param name="Host">Machine and process that ran it.</param>
/// <param name="Succeeded">Start of the last run that did not fail.</param>
/// <param name="Failures">Runs that have failed since.</param>
/// <param name="Error">Why the last run failed; null where it did not.</param>
internal sealed record JobStatus(
    string Key, string? ModuleId, string Schedule, bool IsOn, DateTimeOffset? Next,
    DateTime? Started, TimeSpan? Took, string? Host, DateTime? Succeeded, int Failures, string? Error);
