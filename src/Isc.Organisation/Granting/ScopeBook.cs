using Isc.Access;
using Isc.Themes;

namespace Isc.Organisation.Granting;

/// <summary>What a role can be held for: the Sectors, regions, themes and bodies of today, with their names.</summary>
internal sealed class ScopeBook(IOrganisation organisation, IThemeNames themes)
{
    public async Task<IReadOnlyList<(Scope Scope, string Name)>> AllAsync(CancellationToken cancellationToken)
    {
        var offices = (await organisation.OfficesAsync(cancellationToken)).Where(o => o.Kind is OfficeKind.Sector or OfficeKind.Region)
            .Select(o => (new Scope(o.Kind == OfficeKind.Sector ? ScopeKind.Sector : ScopeKind.Region, o.Key), o.Name.ToString()));
        var themed = (await themes.NamesAsync(cancellationToken)).OrderBy(t => t.Key, StringComparer.Ordinal)
            .Select(t => (new Scope(ScopeKind.Theme, t.Key), t.Value.ToString()));
        var bodies = (await organisation.BodiesAsync(cancellationToken)).Select(b => (new Scope(ScopeKind.Body, b.Key), b.Acronym ?? b.Name.ToString()));
        return [.. offices, .. themed, .. bodies];
    }
}
