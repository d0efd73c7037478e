using Isc.Reporting.Differences;

namespace Isc.Reporting.Freezing;

/// <summary>Freezes reports and compares frozen ones. Scoped.</summary>
public interface IFrozenReports
{
    /// <summary>Composes the report in each language as a reader of its class would read it, and keeps it for ever.</summary>
    /// <param name="request">What is frozen.</param>
    /// <param name="id">Id of the frozen report: sent again, it is frozen once.</param>
    /// <param name="progress">Told the number of languages done.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ReportRequestException">It cannot be frozen so: the field and the reason.</exception>
    Task<FrozenInfo> FreezeAsync(FreezeRequest request, Guid id, IProgress<long>? progress, CancellationToken cancellationToken);

    /// <summary>The frozen report of a reference (<c>council-resolution-191/3</c>) or id.</summary>
    /// <exception cref="ReportRequestException">There is none that the actor may read.</exception>
    Task<FrozenInfo> FindAsync(string reference, CancellationToken cancellationToken);

    /// <summary>What changed from a frozen report to another, or to the same composed now.</summary>
    /// <param name="then">Reference or id of the frozen report.</param>
    /// <param name="now">Reference or id of another; null for the same report, composed now.</param>
    /// <param name="language">Language in which they are compared.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ReportRequestException">One is not there, or not in that language.</exception>
    Task<IReadOnlyList<ParagraphChange>> CompareAsync(string then, string? now, string language, CancellationToken cancellationToken);
}
