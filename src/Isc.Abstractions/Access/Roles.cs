namespace Isc.Access;

/// <summary>Keys of the roles. None inherits from another.</summary>
public static class Roles
{
    /// <summary>Runs the system; reads nothing but what is public.</summary>
    public const string Administrator = "administrator";

    /// <summary>The coordination secretariat.</summary>
    public const string Secretariat = "secretariat";

    /// <summary>The Deputy Secretary-General as chair of the task force.</summary>
    public const string Chair = "chair";

    /// <summary>A Sector's coordinator.</summary>
    public const string SectorCoordinator = "sector-coordinator";

    /// <summary>A focal point of a theme.</summary>
    public const string FocalPoint = "focal-point";

    /// <summary>The director of a region.</summary>
    public const string RegionalDirector = "regional-director";

    /// <summary>A member of the task force.</summary>
    public const string TaskForce = "task-force";

    /// <summary>Internal audit.</summary>
    public const string Observer = "observer";

    /// <summary>A member with a TIES account.</summary>
    public const string Member = "member";

    /// <summary>All of them, in the order of the permission matrix.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Member, FocalPoint, SectorCoordinator, RegionalDirector, TaskForce, Observer, Chair, Secretariat, Administrator];
}
