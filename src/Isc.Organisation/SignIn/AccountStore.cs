using Isc.Organisation.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.SignIn;

/// <summary>Lets ASP.NET Core Identity keep what it makes in the records of this kernel: passwords and stamps.</summary>
internal sealed partial class AccountStore(OrganisationDbContext context, TimeProvider clock)
    : IUserPasswordStore<Account>, IUserSecurityStampStore<Account>
{
    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) =>
        throw new NotSupportedException("An account is known by its e-mail address.");

    // Addresses are kept in lower case only.
    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken)
    {
        context.Accounts.Add(user);
        await context.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken)
    {
        await context.SaveChangesAsync(cancellationToken);
        return IdentityResult.Success;
    }

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Nothing is deleted: close the account.");

    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) => Guid.TryParse(userId, out var id)
        ? context.Accounts.SingleOrDefaultAsync(a => a.Id == id && a.Active, cancellationToken)
        : Task.FromResult<Account?>(null);

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        context.Accounts.SingleOrDefaultAsync(a => a.Email == normalizedUserName && a.Active, cancellationToken);

    public async Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken)
    {
        var credential = await CredentialAsync(user.Id, cancellationToken);
        credential.PasswordHash = passwordHash;
        credential.PasswordChanged = clock.GetUtcNow().UtcDateTime;
    }

    public async Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) =>
        (await CredentialAsync(user.Id, cancellationToken)).PasswordHash;

    public async Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) =>
        await GetPasswordHashAsync(user, cancellationToken) is not null;

    public async Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken) =>
        (await CredentialAsync(user.Id, cancellationToken)).Stamp = stamp;

    public async Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) =>
        (await CredentialAsync(user.Id, cancellationToken)).Stamp;

    public void Dispose()
    {
        // The context is the scope's.
    }

    private Task<Credential> CredentialAsync(Guid accountId, CancellationToken cancellationToken) => context.CredentialOfAsync(accountId, cancellationToken);
}
