using System.Globalization;
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

    public async Task<string?> SetAsync(CancellationToken cancellationToken)
    {
        var kept = await KeptAsync(cancellationToken);
        var password = settings["Isc:DemoPassword"] ?? kept?.Password ?? Create();
        if (kept is not null && kept.Password == password && await StandsAsync(kept, cancellationToken))
            return password;
        var accounts = await DemonstrationAsync(cancellationToken);
        if (accounts.Count == 0)
            return null;
        if (await SharedHashAsync(accounts, password, cancellationToken) is not { } hash)
            await SaveAsync(accounts, hash = hasher.HashPassword(null!, password), cancellationToken);
        await KeepAsync(new(password, hash, accounts.Count), cancellationToken);
        return password;
    }

    public async Task TakeAwayAsync(CancellationToken cancellationToken)
    {
        var accounts = await DemonstrationAsync(cancellationToken);
        if (await context.Credentials.AnyAsync(c => accounts.Contains(c.AccountId) && c.PasswordHash != null, cancellationToken))
            await SaveAsync(accounts, null, cancellationToken);
    }

    // Of a database that came here without the file.
    private async Task<string?> SharedHashAsync(IReadOnlyList<Guid> accounts, string password, CancellationToken cancellationToken)
    {
        var hashes = await context.Credentials.Where(c => accounts.Contains(c.AccountId)).Select(c => c.PasswordHash).ToListAsync(cancellationToken);
        return hashes.Count == accounts.Count && hashes.Distinct().ToList() is [{ } hash]
            && hasher.VerifyHashedPassword(null!, hash, password) != PasswordVerificationResult.Failed ? hash : null;
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

    // Asked at every start: without the seed, a hash or a query to be compiled.
    private async Task<bool> StandsAsync(Kept kept, CancellationToken cancellationToken)
    {
        await using var connection = await OpenConnection.OfAsync(context, cancellationToken);
        await using var command = connection.Command("SELECT COUNT(*) FROM organisation_credentials WHERE password_hash = @hash");
        var hash = command.CreateParameter();
        (hash.ParameterName, hash.Value) = ("@hash", kept.Hash);
        command.Parameters.Add(hash);
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture) == kept.Accounts;
    }

    private async Task<Kept?> KeptAsync(CancellationToken cancellationToken) =>
        !File.Exists(KeptIn) ? null : await File.ReadAllLinesAsync(KeptIn, cancellationToken) switch
        {
            [var password, var hash, var accounts] when int.TryParse(accounts, CultureInfo.InvariantCulture, out var count) => new(password, hash, count),
            [var password, ..] => new(password, "", 0),
            [] => null,
        };

    private async Task KeepAsync(Kept kept, CancellationToken cancellationToken)
    {
        await File.WriteAllLinesAsync(KeptIn, [kept.Password, kept.Hash, kept.Accounts.ToString(CultureInfo.InvariantCulture)], cancellationToken);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(KeptIn, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private static string Create() => string.Join('-', RandomNumberGenerator.GetString(Letters, 16).Chunk(4).Select(part => new string(part)));

    // Beside the database, or each start would give the accounts another password.
    private sealed record Kept(string Password, string Hash, int Accounts);
}
