using Isc.Organisation;
using Isc.Text;

namespace Isc.Themes.Tests.Fakes;

internal sealed class KnownOffices : IOrganisation
{
    public Task<IReadOnlyList<BodyInfo>> BodiesAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<BodyInfo>>([]);

    public Task<BodyInfo?> FindBodyAsync(string key, CancellationToken cancellationToken) => Task.FromResult<BodyInfo?>(null);

    public Task<IReadOnlyList<OfficeInfo>> OfficesAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<OfficeInfo>>(
    [
        Office("itu-r", OfficeKind.Sector), Office("itu-t", OfficeKind.Sector), Office("itu-d", OfficeKind.Sector),
        Office("br", OfficeKind.Bureau), Office("gs", OfficeKind.GeneralSecretariat),
    ]);

    private static OfficeInfo Office(string key, OfficeKind kind) => new(StableId.Of($"office/{key}"), key, LocalizedText.English(key), kind, null);
}
