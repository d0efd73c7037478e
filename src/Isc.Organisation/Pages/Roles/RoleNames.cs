using Isc.Access;
using Isc.Organisation.Accounts;
using Isc.Organisation.Granting;
using Isc.Organisation.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Organisation.Pages.Roles;

/// <summary>Names of persons, roles and scopes for the pages of roles.</summary>
internal sealed class RoleNames(AccountDirectory accounts, ScopeBook scopes, IStringLocalizer<Texts> words)
{
    private IReadOnlyList<(Scope Scope, string Name)> _scopes = [];
    private Dictionary<Guid, AccountInfo> _people = [];

    /// <summary>Accounts that can be given a role, in order of name.</summary>
    public IEnumerable<AccountInfo> Open => _people.Values.Where(a => a.Active).OrderBy(a => a.Name, StringComparer.CurrentCulture);

    public IReadOnlyList<(Scope Scope, string Name)> Scopes => _scopes;

    /// <summary>Reads them; before anything is asked.</summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        _scopes = await scopes.AllAsync(cancellationToken);
        _people = (await accounts.AccountsAsync(cancellationToken)).ToDictionary(a => a.Id);
    }

    public string Person(Guid? id) => id is { } known ? _people.GetValueOrDefault(known)?.Name ?? known.ToString() : "–";

    /// <summary>"Focal point, Accessibility".</summary>
    public string Role(string role, Scope? scope) => scope is { } at ? words["Roles_For", words[$"Role_{role}"], Scope(at)] : words[$"Role_{role}"];

    public string Scope(Scope scope) => words[$"Scope_{scope.Kind}", _scopes.FirstOrDefault(s => s.Scope == scope).Name ?? scope.Key];
}
