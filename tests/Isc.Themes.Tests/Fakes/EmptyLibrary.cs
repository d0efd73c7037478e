using Isc.Library;

namespace Isc.Themes.Tests.Fakes;

internal sealed class EmptyLibrary : ILibrary
{
    public Task<DocumentInfo?> FindAsync(string symbol, CancellationToken cancellationToken) => Task.FromResult<DocumentInfo?>(null);

    public Task<IReadOnlyList<DocumentInfo>> FindManyAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DocumentInfo>>([]);

    public Task<DocumentState?> StateOnAsync(Guid id, DateOnly day, CancellationToken cancellationToken) => Task.FromResult<DocumentState?>(null);
}
