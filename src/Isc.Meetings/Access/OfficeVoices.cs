using Isc.Access;
using Isc.Organisation;

namespace Isc.Meetings.Access;

/// <summary>Who speaks for which office: those who hold their role in its Sector or region; for one that lies in none, the secretariat.</summary>
internal sealed class OfficeVoices(IOrganisation organisation, ICurrentActor current)
{
    private Dictionary<Guid, OfficeInfo>? _offices;

    public async Task<IReadOnlyDictionary<Guid, OfficeInfo>> OfficesAsync(CancellationToken cancellationToken) =>
        _offices ??= (await organisation.OfficesAsync(cancellationToken)).ToDictionary(o => o.Id);

    /// <summary>Whether a key is that of a region; also for none.</summary>
    public async Task<bool> IsRegionAsync(string? key, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(key) || (await OfficesAsync(cancellationToken)).Values.Any(o => o.Kind == OfficeKind.Region && o.Key == key);

    /// <summary>The Sectors and regions in which an office lies.</summary>
    public async Task<IReadOnlyList<Scope>> ScopesOfAsync(Guid? office, CancellationToken cancellationToken)
    {
        var offices = await OfficesAsync(cancellationToken);
        var scopes = new List<Scope>();
        // An office has few above it; the bound is for a ring that nobody has drawn.
        for (var (at, steps) = (office, 0); at is { } id && offices.TryGetValue(id, out var found) && steps < 10; (at, steps) = (found.ParentId, steps + 1))
        {
            if (found.Kind is OfficeKind.Sector or OfficeKind.Region)
                scopes.Add(new(found.Kind == OfficeKind.Sector ? ScopeKind.Sector : ScopeKind.Region, found.Key));
        }

        return scopes;
    }

    /// <summary>The offices for which the actor speaks with a permission.</summary>
    public async Task<IReadOnlyList<Guid>> SpokenForAsync(string permission, CancellationToken cancellationToken)
    {
        var spoken = new List<Guid>();
        foreach (var office in (await OfficesAsync(cancellationToken)).Keys)
        {
            if (await SpeaksForAsync(permission, office, cancellationToken))
                spoken.Add(office);
        }

        return spoken;
    }

    public async Task<bool> SpeaksForAsync(string permission, Guid office, CancellationToken cancellationToken) =>
        SpeaksFor(permission, await ScopesOfAsync(office, cancellationToken));

    /// <summary>The same for an office in these Sectors and regions.</summary>
    public bool SpeaksFor(string permission, IReadOnlyList<Scope> scopes) => scopes.Count > 0
        ? current.Actor.May(permission, new AccessSubject { Scopes = scopes })
        : current.Actor.May(permission) && current.Actor.May(MeetingsPermissions.Record);
}
