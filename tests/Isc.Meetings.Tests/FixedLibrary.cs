using Isc.Access;
using Isc.Library;
using Isc.Text;

namespace Isc.Meetings.Tests;

/// <summary>Two documents: one for everyone, one for the secretariat.</summary>
internal sealed class FixedLibrary(ICurrentActor current) : ILibrary
{
    private static readonly DocumentInfo[] All =
    [
        Of("c21-35", "C21/35", Classification.Public) with
        {
            Revision = "Rev.1",
            Languages = new Dictionary<string, LanguageVersionState>(StringComparer.Ordinal) { ["en"] = LanguageVersionState.Posted, ["fr"] = LanguageVersionState.InTranslation },
        },
        Of("note-1", "Note 1", Classification.Internal),
    ];

    public Task<DocumentInfo?> FindAsync(string symbol, CancellationToken cancellationToken) => Task.FromResult(Readable.SingleOrDefault(d => d.Symbol == symbol));

    public Task<IReadOnlyList<DocumentInfo>> FindManyAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DocumentInfo>>([.. Readable.Where(d => ids.Contains(d.Id))]);

    public Task<DocumentState?> StateOnAsync(Guid id, DateOnly day, CancellationToken cancellationToken) => throw new NotSupportedException();

    private IEnumerable<DocumentInfo> Readable => All.Where(d => current.Actor.Readable.Contains(d.Class));

    private static DocumentInfo Of(string key, string symbol, Classification @class) => new(
        StableId.Of($"document/{key}"), key, symbol, LocalizedText.English(key), new(new(2021, 3, 1), new(2021, 3, 1)), DocumentState.Posted, @class);
}
