using Isc.Organisation.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.SignIn;

/// <summary>Finds the credential of an account, or makes it where the account has none yet.</summary>
internal static class Credentials
{
    public static async Task<Credential> CredentialOfAsync(this OrganisationDbContext context, Guid accountId, CancellationToken cancellationToken)
    {
        if ((context.Credentials.Local.FirstOrDefault(c => c.AccountId == accountId)
            ?? await context.Credentials.SingleOrDefaultAsync(c => c.AccountId == accountId, cancellationToken)) is { } known)
            return known;
        var credential = new Credential { AccountId = accountId, Stamp = Secret.Create() };
        context.Credentials.Add(credential);
        return credential;
    }
}
