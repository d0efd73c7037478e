using Isc.Organisation;
using Isc.Text;

namespace Isc.Escalation.Tests.Fakes;

internal sealed class FixedOrganisation : IOrganisation
{
    public Task<IReadOnlyList<BodyInfo>> BodiesAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<BodyInfo?> FindBodyAsync(string key, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<OfficeInfo>> OfficesAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<OfficeInfo>>([Of("itu-t", OfficeKind.Sector), Of("itu-r", OfficeKind.Sector), Of("africa", OfficeKind.Region), Of("spm", OfficeKind.Department)]);

    private static OfficeInfo Of(string key, OfficeKind kind) => new(StableId.Of($"office/{key}"), key, LocalizedText.English(key), kind, null);
}
