namespace Isc.Access;

/// <summary>Who acts.</summary>
/// <param name="AccountId">The account; null for a visitor and for the system itself.</param>
/// <param name="Kind">"visitor", "account" or "system".</param>
public sealed record Actor(Guid? AccountId, string Kind)
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<Holding>> Nothing =
        new Dictionary<string, IReadOnlyList<Holding>>(StringComparer.Ordinal);

    /// <summary>An anonymous reader.</summary>
    public static Actor Visitor { get; } = new(null, "visitor");

    /// <summary>Isc itself: jobs, imports, the command line. Reads nothing that is restricted to named persons.</summary>
    public static Actor System { get; } = new(null, "system")
    {
        Readable = [Classification.Public, Classification.Members, Classification.Internal],
    };

    /// <summary>The account for whom the actor acts; null where it acts for itself.</summary>
    public Guid? OnBehalfOf { get; init; }

    /// <summary>What the access token leaves; null where the actor acts with all that its account has.</summary>
    public TokenBounds? Bounds { get; init; }

    /// <summary>The permissions the actor holds now, each with how far it goes.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Holding>> Holdings { get; init; } = Nothing;

    /// <summary>Names of the permissions the actor holds now, however far. Set, they go without bounds.</summary>
    public IReadOnlySet<string> Permissions
    {
        get => Holdings.Keys.ToHashSet(StringComparer.Ordinal);
        init => Holdings = value.ToDictionary(name => name, IReadOnlyList<Holding> (_) => [Holding.Everything], StringComparer.Ordinal);
    }

    /// <summary>Ids of the records, and of the Sectors, regions, themes and bodies, from which the account has recused itself.</summary>
    public IReadOnlyList<Guid> RecusedFrom { get; init; } = [];

    /// <summary>Classes of which the actor may read every record.</summary>
    public IReadOnlyList<Classification> Readable { get; init; } = [Classification.Public];

    /// <summary>The same actor through an access token.</summary>
    public Actor Within(TokenBounds bounds) => this with
    {
        Bounds = bounds,
        Holdings = bounds.Permissions is { } kept
            ? Holdings.Where(held => kept.Contains(held.Key)).ToDictionary(StringComparer.Ordinal)
            : Holdings,
        Readable = bounds.Permissions?.Contains(Permission.ReadRestricted) is false
            ? [.. Readable.Where(c => c != Classification.Restricted)]
            : Readable,
    };

    /// <summary>Whether the actor holds a permission at all: the rule of a route, and of what a page offers.</summary>
    public bool May(string permission) => Holdings.ContainsKey(permission);

    /// <summary>Whether the actor may act so on a record: holds the permission as far as that, may read it, and is not recused from it.</summary>
    public bool May(string permission, AccessSubject subject) =>
        !IsRecusedFrom(subject) && Reaches(permission, subject) && MayRead(subject);

    /// <summary>Whether the account may not act on a record, whatever it holds: recused from it by others, or from it or where it lies by itself.</summary>
    public bool IsRecusedFrom(AccessSubject subject) =>
        (AccountId is { } account && subject.Recused.Contains(account))
        || (RecusedFrom.Count > 0
            && ((subject.Record is { } record && RecusedFrom.Contains(record)) || subject.Scopes.Any(scope => RecusedFrom.Contains(scope.Id))));

    /// <summary>Whether the actor may read a record: by its class, or where it is restricted by being named or by its scope.</summary>
    public bool MayRead(AccessSubject subject) =>
        Readable.Contains(subject.Class)
        || (subject.Class == Classification.Restricted && Reaches(Permission.ReadRestricted, subject));

    private bool Reaches(string permission, AccessSubject subject) =>
        Holdings.TryGetValue(permission, out var holdings) && holdings.Any(h => h.Covers(subject, AccountId));
}
