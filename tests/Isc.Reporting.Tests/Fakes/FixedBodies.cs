using Isc.Bodies;
using Isc.Text;

namespace Isc.Reporting.Tests.Fakes;

/// <summary>The bodies that reports go to, without the kernel that keeps them.</summary>
internal sealed class FixedBodies : IBodyNames
{
    private static readonly BodyName[] All = [Of("council", "Council"), Of("tsag", "TSAG"), Of("cwg-fhr", "CWG-FHR"), Of("isc-tf", "ISC-TF")];

    public Task<IReadOnlyDictionary<Guid, BodyName>> AllAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<Guid, BodyName>>(All.ToDictionary(body => body.Id));

    public Task<BodyName?> FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult(All.SingleOrDefault(body => body.Key == key));

    private static BodyName Of(string key, string name) => new(StableId.Of($"body/{key}"), key, null, LocalizedText.English(name));
}
