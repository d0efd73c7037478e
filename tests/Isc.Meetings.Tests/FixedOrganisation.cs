using Isc.Organisation;
using Isc.Text;

namespace Isc.Meetings.Tests;

/// <summary>The one office that the record's attendance names, and one that is not regional.</summary>
internal sealed class FixedOrganisation : IOrganisation
{
    public Task<IReadOnlyList<BodyInfo>> BodiesAsync(CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<BodyInfo?> FindBodyAsync(string key, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<OfficeInfo>> OfficesAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<OfficeInfo>>(
    [
        Of("regional-directors", "Regional Directors"), Of("chiefs-gs", "Chiefs of Departments"),
    ]);

    private static OfficeInfo Of(string key, string name) => new(StableId.Of($"office/{key}"), key, LocalizedText.English(name), OfficeKind.Post, null);
}
