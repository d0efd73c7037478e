using Isc.Access;
using Isc.Organisation;

namespace Isc.Reporting.Tests.Fakes;

/// <summary>Someone who freezes reports, and someone who only writes them.</summary>
internal sealed class FixedPeople : IActors
{
    public static readonly Actor Secretariat = new(StableId.Of("account/secretariat"), "account") { Permissions = new HashSet<string>(StringComparer.Ordinal) { ReportingPermissions.Freeze, ReportingPermissions.Draft } };

    private static readonly Actor Chair = new(StableId.Of("account/chair"), "account") { Permissions = new HashSet<string>(StringComparer.Ordinal) { ReportingPermissions.Draft } };

    public Task<IReadOnlyList<Actor>> AllAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Actor>>([Chair, Secretariat]);
}
