using Isc.Access;
using Isc.Organisation;

namespace Isc.Themes.Tests.Fakes;

internal sealed class KnownAccounts : IAccounts
{
    public static Guid Focal { get; } = StableId.Of("account/focal");

    public Task<Actor?> AuthenticateAsync(string token, CancellationToken cancellationToken) => Task.FromResult<Actor?>(null);

    public Task<Actor?> AuthenticateFeedAsync(string token, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<string> CreateTokenAsync(string email, string name, int? days, CancellationToken cancellationToken) => throw new NotSupportedException();

    public Task<IReadOnlyList<AccountInfo>> AccountsAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<AccountInfo>>([new(Focal, "focal@example.org", "Focal", [Roles.FocalPoint], true)]);
}
