using Isc.Contributions;

namespace Isc.Reporting;

/// <summary>Composes one section of reports from records. Runs in the report's language.</summary>
public interface IReportSection : IContribution
{
    /// <summary>Kebab-case with the owner's prefix: <c>meetings.held</c>. Definitions name sections by it.</summary>
    string Key { get; }

    /// <summary>
    /// The section's content for a period: empty where there is nothing to say. One that throws or takes over 5 s is marked in the
    /// report and the rest is rendered.
    /// </summary>
    Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken);
}
