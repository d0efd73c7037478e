namespace Isc.Access;

/// <summary>Who acts.</summary>
/// <param name="AccountId">The account; null for a visitor and for the system itself.</param>
/// <param name="Kind">"visitor", "account" or "system".</param>
public sealed record Actor(Guid? AccountId, string Kind)
{
    /// <summary>An anonymous reader.</summary>
    public static Actor Visitor { get; } = new(null, "visitor");

    /// <summary>Isc itself: jobs, imports, the command line. Reads nothing that is restricted to named persons.</summary>
    public static Actor System { get; } = new(null, "system")
    {
        Readable = [Classification.Public, Classification.Members, Classification.Internal],
    };

    /// <summary>The account for whom the actor acts; null where it acts for itself.</summary>
    public Guid? OnBehalfOf { get; init; }

    /// <summary>Names of the permissions the actor holds now.</summary>
    public IReadOnlySet<string> Permissions { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Classes the actor may read.</summary>
    public IReadOnlyList<Classification> Readable { get; init; } = [Classification.Public];
}
