using Isc.Access;

namespace Isc.Organisation.Accounts;

/// <summary>Of which classes a role reads every record. What is restricted is read by the permission, mostly for less than all.</summary>
internal static class ReadableClasses
{
    public static IReadOnlyList<Classification> Of(IEnumerable<string> roles, IReadOnlyDictionary<string, IReadOnlyList<Holding>> holdings) =>
        [.. roles.SelectMany(Of).Append(Classification.Public).Concat(Restricted(holdings)).Distinct().Order()];

    private static Classification[] Of(string role) => role switch
    {
        Roles.Member => [Classification.Members],
        Roles.FocalPoint or Roles.SectorCoordinator or Roles.RegionalDirector or Roles.TaskForce or Roles.Observer or Roles.Chair
            or Roles.Secretariat => [Classification.Members, Classification.Internal],
        _ => [],
    };

    private static Classification[] Restricted(IReadOnlyDictionary<string, IReadOnlyList<Holding>> holdings) =>
        holdings.TryGetValue(Permission.ReadRestricted, out var held) && held.Any(h => h.Reach == Reach.All) ? [Classification.Restricted] : [];
}
