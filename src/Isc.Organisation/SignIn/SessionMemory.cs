using System.Collections.Concurrent;

namespace Isc.Organisation.SignIn;

/// <summary>
/// Remembers for seconds what sessions stand for, so that a page with its pictures asks the database once. What is ended on this host
/// is forgotten at once; what another host ends, or a role that is taken away, holds no longer than <see cref="SignInSettings.Recheck"/>.
/// </summary>
internal sealed class SessionMemory(SignInSettings settings, TimeProvider clock)
{
    private const int Most = 10_000;

    private readonly ConcurrentDictionary<string, KnownSession> _known = new(StringComparer.Ordinal);

    public KnownSession? Find(string digest) =>
        _known.TryGetValue(digest, out var known) && clock.GetUtcNow().UtcDateTime - known.Read is var age && age >= TimeSpan.Zero && age < settings.Recheck
            ? known
            : null;

    public void Keep(string digest, KnownSession session)
    {
        if (_known.Count >= Most)
            _known.Clear();
        _known[digest] = session;
    }

    public void Forget(string digest) => _known.TryRemove(digest, out _);

    public void ForgetAccount(Guid accountId)
    {
        foreach (var (digest, known) in _known)
        {
            if (known.Session.AccountId == accountId)
                _known.TryRemove(digest, out _);
        }
    }
}
