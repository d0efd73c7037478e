using Isc.Bodies;
using Isc.Text;

namespace Isc.Meetings.Tests;

/// <summary>The bodies that the record names, without the kernel that keeps them.</summary>
internal sealed class FixedBodies : IBodyNames
{
    private static readonly BodyName[] All =
    [
        Of("isc-tf", "ISC-TF"), Of("iscg", "ISCG"), Of("jiu", "JIU"), Of("cwg-fhr", "CWG-FHR"), Of("digital-transformation", null), Of("tsag", "TSAG"),
    ];

    public Task<IReadOnlyDictionary<Guid, BodyName>> AllAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<Guid, BodyName>>(All.ToDictionary(b => b.Id));

    public Task<BodyName?> FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult(All.SingleOrDefault(b => b.Key == key));

    private static BodyName Of(string key, string? acronym) => new(StableId.Of($"body/{key}"), key, acronym, LocalizedText.English(key));
}
