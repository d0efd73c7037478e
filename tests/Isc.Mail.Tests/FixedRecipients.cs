using Isc.Access;
using Isc.Organisation;

namespace Isc.Mail.Tests;

/// <summary>Accounts that a test makes and changes, without the kernel that keeps them.</summary>
internal sealed class FixedRecipients : IRecipients
{
    private readonly Dictionary<Guid, Recipient> _accounts = [];

    public Guid Add(string email, string language = "en", bool digest = false, params Classification[] readable)
    {
        var id = Guid.CreateVersion7();
        _accounts[id] = new(id, email, "Nadège O’Brien", Of(id, [Classification.Public, .. readable]), new(language, null, digest));
        return id;
    }

    public void Close(Guid id) => _accounts.Remove(id);

    public void Narrow(Guid id) => _accounts[id] = _accounts[id] with { Actor = Of(id, [Classification.Public]) };

    private static Actor Of(Guid id, IReadOnlyList<Classification> readable) => new(id, "account") { Readable = readable };

    public Task<IReadOnlyDictionary<Guid, Recipient>> FindAsync(IReadOnlyCollection<Guid> accounts, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<Guid, Recipient>>(_accounts.Where(a => accounts.Contains(a.Key)).ToDictionary());
}
