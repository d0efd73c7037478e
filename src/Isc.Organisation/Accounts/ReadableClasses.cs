using Isc.Access;

namespace Isc.Organisation.Accounts;

/// <summary>Which classes a role reads. No role reads Restricted by itself: that takes a relation to the record.</summary>
internal static class ReadableClasses
{
    public static IReadOnlyList<Classification> Of(IReadOnlyCollection<string> roles) =>
        [.. roles.SelectMany(Of).Append(Classification.Public).Distinct().Order()];

    private static Classification[] Of(string role) => role switch
    {
        Roles.Member => [Classification.Members],
        Roles.FocalPoint or Roles.SectorCoordinator or Roles.RegionalDirector or Roles.TaskForce or Roles.Observer or Roles.Chair
            or Roles.Secretariat => [Classification.Members, Classification.Internal],
        _ => [],
    };
}
