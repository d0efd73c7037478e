using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Data.Idempotency;

/// <summary>
/// Gives a request one effect however often it is sent. Its first save begins a transaction, claims the key in it and leaves it open;
/// it is committed together with the answer. Of many at once, one claims and the others find the claim taken. A second context that
/// saves in the same request lets the first commit without its answer, which is added afterwards, as it is for a context of a scope
/// inside the request.
/// </summary>
internal sealed class Replies(IServiceScopeFactory scopes, TimeProvider clock)
{
    private readonly AsyncLocal<StrongBox<IdempotentRequest?>> _current = new();

    private readonly Lazy<RowInsert> _claim = new(() =>
    {
        using var scope = scopes.CreateScope();
        return new(scope.ServiceProvider.GetRequiredService<IscDbContext>().Model.FindEntityType(typeof(KeptReply))!, "ON CONFLICT DO NOTHING");
    });

    /// <summary>From here on, what this flow saves is the effect of <paramref name="request"/>.</summary>
    public void Begin(IdempotentRequest request) => _current.Value = new(request);

    /// <summary>What the request was answered before; null where it is new.</summary>
    public async Task<KeptReply?> FindAsync(IdempotentRequest request, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IscDbContext>().Replies.AsNoTracking().SingleOrDefaultAsync(
            r => r.AccountId == request.Account && r.Route == request.Route && r.Key == request.Key, cancellationToken);
    }

    /// <summary>Called before each save.</summary>
    /// <exception cref="RepeatedRequestException">The key is taken.</exception>
    public async Task SavingAsync(DbContext context, CancellationToken cancellationToken)
    {
        if (_current.Value?.Value is not { } request || !context.ChangeTracker.HasChanges())
            return;
        if (request.Reply is null)
            await BeginAsync(request, context, cancellationToken);
        else if (!ReferenceEquals(request.Context, context) && request.Transaction is { } open)
        {
            request.Transaction = null;
            await open.CommitAsync(cancellationToken);
            await open.DisposeAsync();
        }
    }

    /// <summary>The request is answered with <paramref name="answer"/>: the effect is committed with it.</summary>
    public async Task CompleteAsync(IdempotentRequest request, Action<KeptReply> answer, CancellationToken cancellationToken)
    {
        _current.Value?.Value = null;
        if (request.Reply is not { } reply)
            return;
        answer(reply);
        if (request.Transaction is not { } transaction)
        {
            await using var scope = scopes.CreateAsyncScope();
            await WriteAsync(scope.ServiceProvider.GetRequiredService<IscDbContext>().Database, reply, cancellationToken);
            return;
        }

        await WriteAsync(request.Context!.Database, reply, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        await transaction.DisposeAsync();
    }

    /// <summary>The request failed or was refused: nothing of it stays.</summary>
    public async Task AbandonAsync(IdempotentRequest request)
    {
        _current.Value?.Value = null;
        if (request.Transaction is not { } transaction)
            return;
        request.Transaction = null;
        await transaction.RollbackAsync(CancellationToken.None);
        await transaction.DisposeAsync();
    }

    /// <summary>Called before each commit: a context that does not last until the answer claims the key there.</summary>
    /// <exception cref="RepeatedRequestException">The key is taken.</exception>
    public async Task CommittingAsync(DbTransaction transaction, DbContext? context, CancellationToken cancellationToken)
    {
        if (_current.Value?.Value is { Reply: null, Context: { } passing } request && ReferenceEquals(passing, context))
            await ClaimAsync(request, passing, transaction, cancellationToken);
    }

    private async Task BeginAsync(IdempotentRequest request, DbContext context, CancellationToken cancellationToken)
    {
        if (context.Database.CurrentTransaction is null && request.Lasts(context))
            request.Transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (context.Database.CurrentTransaction is { } transaction)
            await ClaimAsync(request, context, transaction.GetDbTransaction(), cancellationToken);
        else
            request.Context = context;
    }

    private async Task ClaimAsync(IdempotentRequest request, DbContext context, DbTransaction transaction, CancellationToken cancellationToken)
    {
        var reply = new KeptReply
        {
            AccountId = request.Account, Route = request.Route, Key = request.Key, RequestHash = request.Hash, At = clock.GetUtcNow().UtcDateTime,
        };
        if (await _claim.Value.ExecuteAsync(transaction, [reply], cancellationToken) == 0)
            throw new RepeatedRequestException();
        (request.Context, request.Reply) = (context, reply);
    }

    private static Task WriteAsync(Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade database, KeptReply reply, CancellationToken cancellationToken) =>
        database.ExecuteSqlAsync(
            $"""
            UPDATE isc_replies SET status = {reply.Status}, location = {reply.Location}, tag = {reply.Tag}, content_type = {reply.ContentType}, body = {reply.Body}
            WHERE id = {reply.Id}
            """, cancellationToken);
}
