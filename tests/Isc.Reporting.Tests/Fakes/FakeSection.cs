namespace Isc.Reporting.Tests.Fakes;

internal sealed class FakeSection(string key, Func<SectionRequest, CancellationToken, Task<IReadOnlyList<Block>>> compose) : IReportSection
{
    public FakeSection(string key, params IReadOnlyList<Block> blocks)
        : this(key, (_, _) => Task.FromResult(blocks))
    {
    }

    public string Key { get; } = key;

    public int Asked { get; private set; }

    public Task<IReadOnlyList<Block>> ComposeAsync(SectionRequest request, CancellationToken cancellationToken)
    {
        Asked++;
        return compose(request, cancellationToken);
    }
}
