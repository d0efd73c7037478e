using Isc.Organisation;

namespace Isc.Modules.Accessibility;

internal static class OrganisationNames
{
    /// <summary>Short names of bodies and offices by id, in the current language.</summary>
    public static async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(this IOrganisation organisation, CancellationToken cancellationToken)
    {
        var bodies = await organisation.BodiesAsync(cancellationToken);
        var offices = await organisation.OfficesAsync(cancellationToken);
        return bodies.Select(body => (body.Id, Name: body.Acronym ?? body.Name.ToString()))
            .Concat(offices.Select(office => (office.Id, Name: office.Name.ToString())))
            .ToDictionary(named => named.Id, named => named.Name);
    }
}
