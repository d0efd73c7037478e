namespace Isc.Reporting.Composition;

/// <summary>Waits for a section no longer than a report may wait.</summary>
internal sealed class SectionClock(TimeProvider time)
{
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(5);

    /// <exception cref="TimeoutException">The work is still running when the limit is up.</exception>
    public Task<T> WithinLimitAsync<T>(Task<T> work, CancellationToken cancellationToken) =>
        work.WaitAsync(Limit, time, cancellationToken);
}
