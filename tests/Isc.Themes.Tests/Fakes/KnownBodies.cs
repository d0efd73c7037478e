using Isc.Bodies;
using Isc.Text;

namespace Isc.Themes.Tests.Fakes;

internal sealed class KnownBodies : IBodyNames
{
    private static readonly BodyName[] Bodies =
    [
        Body("isc-tf", "ISC-TF"), Body("iscg", "ISCG"), Body("digital-transformation", null),
    ];

    public Task<IReadOnlyDictionary<Guid, BodyName>> AllAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<Guid, BodyName>>(Bodies.ToDictionary(b => b.Id));

    public Task<BodyName?> FindAsync(string key, CancellationToken cancellationToken) =>
        Task.FromResult(Array.Find(Bodies, b => b.Key == key));

    private static BodyName Body(string key, string? acronym) => new(StableId.Of($"body/{key}"), key, acronym, LocalizedText.English($"Body {key}"));
}
