namespace Isc.Host.Operations;

/// <summary>Scheduled work.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Schedule">Quartz cron expression, UTC.</param>
internal sealed record JobStatus(string Key, string Schedule);
