using Isc.Access;
using Isc.Contributions;

namespace Isc.Organisation.Tests.Fakes;

/// <summary>Stands for the permissions that a whole deployment declares.</summary>
internal sealed class FixedPermissions : IContributions<IPermissionSource>
{
    public IReadOnlyList<Contribution<IPermissionSource>> Active { get; } =
        [new(new OrganisationPermissions(), null), new(new Meetings(), "meetings")];

    public Task<IReadOnlyList<Answer<IPermissionSource, TResult>>> AskAsync<TResult>(
        Func<IPermissionSource, CancellationToken, Task<TResult>> question, CancellationToken cancellationToken) => throw new NotSupportedException();

    private sealed class Meetings : IPermissionSource
    {
        public IReadOnlyList<Permission> Permissions { get; } =
            [new("meetings.record", typeof(Meetings), Roles.Secretariat, Roles.Chair), new("meetings.comment", typeof(Meetings), Roles.Observer)];
    }
}
