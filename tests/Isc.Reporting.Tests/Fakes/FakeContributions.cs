using Isc.Contributions;

namespace Isc.Reporting.Tests.Fakes;

internal sealed class FakeContributions(IReadOnlyList<IReportSection> sections) : IContributions<IReportSection>
{
    public IReadOnlyList<Contribution<IReportSection>> Active => [.. sections.Select(s => new Contribution<IReportSection>(s, null))];

    public Task<IReadOnlyList<Answer<IReportSection, TResult>>> AskAsync<TResult>(
        Func<IReportSection, CancellationToken, Task<TResult>> question, CancellationToken cancellationToken) =>
        throw new NotSupportedException();
}
