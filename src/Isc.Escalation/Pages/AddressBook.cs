using Isc.Organisation;

namespace Isc.Escalation.Pages;

/// <summary>Accounts as people write them: by e-mail address, one a line.</summary>
internal sealed class AddressBook(IAccounts accounts)
{
    private static readonly char[] Ends = ['\n', ',', ';', ' '];

    /// <summary>The accounts of some addresses; the addresses that have none.</summary>
    public async Task<(IReadOnlyList<Guid> Found, IReadOnlyList<string> Unknown)> ReadAsync(string? addresses, CancellationToken cancellationToken)
    {
        List<string> written = [.. (addresses ?? "").Split(Ends, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (written.Count == 0)
            return ([], []);
        var known = (await accounts.AccountsAsync(cancellationToken)).Where(a => a.Active).ToDictionary(a => a.Email, a => a.Id, StringComparer.OrdinalIgnoreCase);
        return ([.. written.Where(known.ContainsKey).Select(address => known[address])], [.. written.Where(address => !known.ContainsKey(address))]);
    }

    /// <summary>The addresses of some accounts, one a line.</summary>
    public async Task<string> WriteAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        if (ids.Count == 0)
            return "";
        var known = (await accounts.AccountsAsync(cancellationToken)).ToDictionary(a => a.Id, a => a.Email);
        return string.Join('\n', ids.Select(id => known.GetValueOrDefault(id)).OfType<string>());
    }

    /// <summary>The names of some accounts.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken) => ids.Count == 0 ? []
        : [.. (await accounts.AccountsAsync(cancellationToken)).Where(a => ids.Contains(a.Id)).Select(a => a.Name)];
}
