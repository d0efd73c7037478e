using System.Buffers.Text;
using Isc.Organisation.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.SignIn;

/// <summary>Lets ASP.NET Core Identity find accounts and their passkeys in the records of this kernel. What changes is saved by <see cref="Passkeys"/>.</summary>
internal sealed class PasskeyStore(OrganisationDbContext context) : IUserPasskeyStore<Account>
{
    private const string Kept = "Passkeys keeps them.";

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    // Addresses are kept in lower case only.
    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) => Guid.TryParse(userId, out var id)
        ? context.Accounts.SingleOrDefaultAsync(a => a.Id == id && a.Active, cancellationToken)
        : Task.FromResult<Account?>(null);

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        context.Accounts.SingleOrDefaultAsync(a => a.Email == normalizedUserName && a.Active, cancellationToken);

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancellationToken) =>
        [.. (await Of(user).AsNoTracking().ToListAsync(cancellationToken)).Select(InfoOf)];

    public async Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken)
    {
        var id = Base64Url.EncodeToString(credentialId);
        return await context.Passkeys.Where(p => p.CredentialId == id && p.Removed == null)
            .Join(context.Accounts.Where(a => a.Active), p => p.AccountId, a => a.Id, (_, a) => a).SingleOrDefaultAsync(cancellationToken);
    }

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken)
    {
        var id = Base64Url.EncodeToString(credentialId);
        return await Of(user).AsNoTracking().SingleOrDefaultAsync(p => p.CredentialId == id, cancellationToken) is { } found ? InfoOf(found) : null;
    }

    public Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw new NotSupportedException(Kept);

    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancellationToken) => throw new NotSupportedException(Kept);

    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) => throw new NotSupportedException(Kept);

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) => throw new NotSupportedException(Kept);

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw new NotSupportedException(Kept);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => throw new NotSupportedException(Kept);

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => throw new NotSupportedException(Kept);

    public void Dispose()
    {
        // The context is the scope's.
    }

    private IQueryable<Passkey> Of(Account user) => context.Passkeys.Where(p => p.AccountId == user.Id && p.Removed == null);

    private static UserPasskeyInfo InfoOf(Passkey passkey) => new(
        Base64Url.DecodeFromChars(passkey.CredentialId), Base64Url.DecodeFromChars(passkey.PublicKey), new DateTimeOffset(passkey.Created, TimeSpan.Zero), (uint)passkey.SignCount,
        passkey.Transports?.Split(','), passkey.IsUserVerified, passkey.IsBackupEligible, passkey.IsBackedUp, [], []);
}
