using System.Security.Cryptography;
using Isc.Access;
using Isc.Data;
using Isc.Organisation.Data;
using Isc.Organisation.Demo;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Isc.Organisation.SignIn;

internal sealed class DemonstrationPasswords(
    OrganisationDbContext context, IPasswordHasher<Account> hasher, DatabaseSettings database, IConfiguration settings, ICurrentActor current, TimeProvider clock)
    : IDemonstrationPasswords
{
    // Neither 0 and o nor 1, i and l: people type it from the console.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz23456789";

    private string KeptIn => Path.Combine(database.DataDirectory, "demonstration.password");

    public async Task<string> SetAsync(CancellationToken cancellationToken)
    {
        var password = settings["Isc:DemoPassword"] ?? await KeptAsync(cancellationToken);
        var accounts = await DemonstrationAsync(cancellationToken);
        var credentials = await context.Credentials.Where(c => accounts.Contains(c.AccountId)).ToListAsync(cancellationToken);
        if (credentials.Count == accounts.Count && credentials.All(c => c.PasswordHash == credentials[0].PasswordHash)
            && credentials[0].PasswordHash is { } hash && hasher.VerifyHashedPassword(null!, hash, password) != PasswordVerificationResult.Failed)
            return password;
        await SaveAsync(accounts, hasher.HashPassword(null!, password), cancellationToken);
        return password;
    }

    public async Task TakeAwayAsync(CancellationToken cancellationToken)
    {
        var accounts = await DemonstrationAsync(cancellationToken);
        if (await context.Credentials.AnyAsync(c => accounts.Contains(c.AccountId) && c.PasswordHash != null, cancellationToken))
            await SaveAsync(accounts, null, cancellationToken);
    }

    private async Task SaveAsync(IReadOnlyList<Guid> accounts, string? hash, CancellationToken cancellationToken)
    {
        using var acting = current.Use(Actor.System, "Demonstration data");
        foreach (var account in accounts)
        {
            var credential = await context.CredentialOfAsync(account, cancellationToken);
            (credential.PasswordHash, credential.PasswordChanged, credential.Stamp) = (hash, clock.GetUtcNow().UtcDateTime, Secret.Create());
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<Guid>> DemonstrationAsync(CancellationToken cancellationToken)
    {
        var ids = OrganisationSeed.Accounts.Select(seed => seed.Id).ToList();
        return await context.Accounts.Where(a => ids.Contains(a.Id)).Select(a => a.Id).ToListAsync(cancellationToken);
    }

    // Kept beside the database, or each start would give the accounts another one.
    private async Task<string> KeptAsync(CancellationToken cancellationToken)
    {
        if (File.Exists(KeptIn))
            return (await File.ReadAllTextAsync(KeptIn, cancellationToken)).Trim();
        var password = string.Join('-', RandomNumberGenerator.GetString(Letters, 16).Chunk(4).Select(part => new string(part)));
        await File.WriteAllTextAsync(KeptIn, password, cancellationToken);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(KeptIn, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return password;
    }
}
