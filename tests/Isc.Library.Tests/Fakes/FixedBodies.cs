using Isc.Bodies;
using Isc.Text;

namespace Isc.Library.Tests.Fakes;

/// <summary>Stands for Organisation, which this kernel does not stand on.</summary>
internal sealed class FixedBodies : IBodyNames
{
    private static readonly BodyName[] All =
    [
        Body("council", null, "Council"), Body("cwg-fhr", "CWG-FHR", "Working Group"), Body("cwg-lang", "CWG-LANG", "Working Group"),
        Body("rag", "RAG", "Advisory Group"), Body("tsag", "TSAG", "Advisory Group"), Body("tdag", "TDAG", "Advisory Group"),
        Body("iscg", "ISCG", "Coordination Group"), Body("isc-tf", "ISC-TF", "Task Force"),
    ];

    public Task<IReadOnlyDictionary<Guid, BodyName>> AllAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<Guid, BodyName>>(All.ToDictionary(body => body.Id));

    public Task<BodyName?> FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult(All.FirstOrDefault(body => body.Key == key));

    private static BodyName Body(string key, string? acronym, string name) => new(StableId.Of($"body/{key}"), key, acronym, LocalizedText.English(name));
}
