using Isc.Organisation;
using Isc.Text;

namespace Isc.Meetings.Tests;

/// <summary>The one office that the record's attendance names, one that is not regional, a Sector and a region with an office each.</summary>
internal sealed class FixedOrganisation : IOrganisation
{
    public Task<IReadOnlyList<BodyInfo>> BodiesAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<BodyInfo>>(
    [
        Body("council", BodyType.Governing, null), Body("isc-tf", BodyType.TaskForce, null), Body("tsag", BodyType.AdvisoryGroup, null),
        Body("group-accessibility", BodyType.FocalPointGroup, "isc-tf"), Body("group-gender", BodyType.FocalPointGroup, "isc-tf"),
    ]);

    public Task<BodyInfo?> FindBodyAsync(string key, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<OfficeInfo>> OfficesAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<OfficeInfo>>(
    [
        Of("regional-directors", "Regional Directors"), Of("chiefs-gs", "Chiefs of Departments"),
        new(StableId.Of("office/africa"), "africa", LocalizedText.English("Africa"), OfficeKind.Region, null),
        new(StableId.Of("office/addis-ababa"), "addis-ababa", LocalizedText.English("Addis Ababa"), OfficeKind.RegionalOffice, StableId.Of("office/africa")),
        new(StableId.Of("office/itu-t"), "itu-t", LocalizedText.English("ITU-T"), OfficeKind.Sector, null),
        new(StableId.Of("office/tsb"), "tsb", LocalizedText.English("TSB"), OfficeKind.Bureau, StableId.Of("office/itu-t")),
    ]);

    private static BodyInfo Body(string key, BodyType type, string? parent) =>
        new(StableId.Of($"body/{key}"), key, null, LocalizedText.English(key), type) { ParentId = parent is null ? null : StableId.Of($"body/{parent}") };

    private static OfficeInfo Of(string key, string name) => new(StableId.Of($"office/{key}"), key, LocalizedText.English(name), OfficeKind.Post, null);
}
