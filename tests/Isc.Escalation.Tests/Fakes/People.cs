using Isc.Access;
using Isc.Escalation.Access;

namespace Isc.Escalation.Tests.Fakes;

/// <summary>One account for each role, with what the permission table gives it.</summary>
internal static class People
{
    private static readonly IReadOnlyList<Permission> Declared =
    [
        .. new EscalationPermissions().Permissions,
        new(Permission.ReadRestricted, typeof(People), (Roles.FocalPoint, Reach.Own), (Roles.SectorCoordinator, Reach.Own), (Roles.SectorCoordinator, Reach.Scope),
            (Roles.TaskForce, Reach.Own), Roles.Observer, Roles.Chair, (Roles.Secretariat, Reach.Own)),
    ];

    public static Actor FocalPoint { get; } = Of("focal-point", Roles.FocalPoint, new Scope(ScopeKind.Theme, "accessibility"));

    /// <summary>Answers for the same theme.</summary>
    public static Actor Colleague { get; } = Of("colleague", Roles.FocalPoint, new Scope(ScopeKind.Theme, "accessibility"));

    /// <summary>Answers for another theme.</summary>
    public static Actor Stranger { get; } = Of("stranger", Roles.FocalPoint, new Scope(ScopeKind.Theme, "youth"));

    public static Actor Coordinator { get; } = Of("coordinator", Roles.SectorCoordinator, new Scope(ScopeKind.Sector, "itu-t"));

    public static Actor TaskForce { get; } = Of("task-force", Roles.TaskForce, new Scope(ScopeKind.Body, "isc-tf"));

    public static Actor Chair { get; } = Of("chair", Roles.Chair);

    public static Actor Secretariat { get; } = Of("secretariat", Roles.Secretariat);

    public static Actor Observer { get; } = Of("observer", Roles.Observer);

    public static IReadOnlyList<Actor> All { get; } = [FocalPoint, Colleague, Stranger, Coordinator, TaskForce, Chair, Secretariat, Observer];

    private static Actor Of(string name, string role, params Scope[] scopes)
    {
        var holdings = Declared.ToDictionary(
            p => p.Name,
            IReadOnlyList<Holding> (p) => [.. p.Grants.Where(g => g.Role == role).Select(g => new Holding(g.Reach, scopes))],
            StringComparer.Ordinal);
        var restricted = holdings[Permission.ReadRestricted].Any(h => h.Reach == Reach.All);
        return new(StableId.Of($"account/{name}"), "account")
        {
            Holdings = holdings.Where(h => h.Value.Count > 0).ToDictionary(StringComparer.Ordinal),
            Readable = [Classification.Public, Classification.Members, Classification.Internal, .. restricted ? [Classification.Restricted] : Array.Empty<Classification>()],
        };
    }
}
