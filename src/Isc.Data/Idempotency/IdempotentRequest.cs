using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Isc.Data.Idempotency;

/// <summary>A request that its client may send again under the same key.</summary>
/// <param name="account">Whose key it is; empty for a visitor.</param>
/// <param name="route">Verb and path.</param>
/// <param name="key">The client's.</param>
/// <param name="hash">SHA-256 of what was sent.</param>
/// <param name="lasts">Whether a context lives until the request is answered; one of a scope inside it does not.</param>
internal sealed class IdempotentRequest(Guid account, string route, string key, string hash, Func<DbContext, bool> lasts)
{
    public const int LongestKey = 200;

    public Guid Account => account;

    public string Route => route;

    public string Key => key;

    public string Hash => hash;

    public bool Lasts(DbContext context) => lasts(context);

    /// <summary>The row in the transaction of the effect; null while there is none.</summary>
    public KeptReply? Reply { get; set; }

    /// <summary>The context whose save began the effect.</summary>
    public DbContext? Context { get; set; }

    /// <summary>Held open until the answer is known; null once committed, or where the transaction is the handler's own.</summary>
    public IDbContextTransaction? Transaction { get; set; }
}
