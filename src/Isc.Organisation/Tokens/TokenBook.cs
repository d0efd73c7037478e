using Isc.Access;
using Isc.Organisation.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Tokens;

/// <summary>The access tokens of the account that acts.</summary>
internal sealed class TokenBook(OrganisationDbContext context, ICurrentActor current, TimeProvider clock)
{
    private Guid Account => current.Actor.AccountId ?? throw new InvalidOperationException("Tokens belong to an account.");

    /// <summary>Latest first.</summary>
    public async Task<IReadOnlyList<TokenView>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await context.AccessTokens.AsNoTracking().Where(t => t.AccountId == Account).OrderByDescending(t => t.Created).ThenBy(t => t.Id)
            .Take(500).ToListAsync(cancellationToken)).Select(TokenView.Of)];

    /// <summary>What is wrong with the request in the hands of this actor, beside its form; null for nothing.</summary>
    public (string Field, string Problem)? Check(TokenRequest request)
    {
        var actor = current.Actor;
        if (request.Permissions?.FirstOrDefault(p => !actor.May(p)) is { } foreign)
            return (nameof(request.Permissions), $"You do not hold the permission '{foreign}'.");
        if (actor.Bounds?.Expires is { } end && (request.Days is not { } days || Now.AddDays(days) > end))
            return (nameof(request.Days), "A token that is made with a token does not outlive it.");
        return null;
    }

    /// <summary>Makes a token.</summary>
    public async Task<NewToken> AddAsync(TokenRequest request, CancellationToken cancellationToken)
    {
        var token = Token.Create();
        var record = new AccessToken
        {
            AccountId = Account,
            Name = request.Name!.Trim(),
            Digest = Token.DigestOf(token),
            FeedsOnly = request.FeedsOnly,
            ReadOnly = request.ReadOnly,
            Permissions = request.Permissions,
            Created = Now,
            Expires = request.Days is { } days ? Now.AddDays(days) : null,
        };
        context.AccessTokens.Add(record);
        await context.SaveChangesAsync(cancellationToken);
        return new(token, TokenView.Of(record));
    }

    /// <summary>Withdraws a token at once. Null where the actor has no such token; one that was withdrawn before stays as it is.</summary>
    /// <exception cref="DbUpdateConcurrencyException">It has another version by now.</exception>
    public async Task<TokenView?> WithdrawAsync(Guid id, int version, CancellationToken cancellationToken)
    {
        if (await context.AccessTokens.SingleOrDefaultAsync(t => t.Id == id && t.AccountId == Account, cancellationToken) is not { } token)
            return null;
        context.ExpectVersion(token, version);
        token.Withdrawn ??= Now;
        context.Entry(token).Property(t => t.Withdrawn).IsModified = true;
        await context.SaveChangesAsync(cancellationToken);
        return TokenView.Of(token);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
