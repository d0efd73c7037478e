namespace Isc.Access;

/// <summary>How far an actor's permission goes through one role.</summary>
/// <param name="Reach">How far.</param>
/// <param name="Scopes">Where the role is held, for <see cref="Access.Reach.Scope"/>; a role held nowhere in particular reaches nothing so.</param>
public sealed record Holding(Reach Reach, IReadOnlyList<Scope> Scopes)
{
    /// <summary>A permission without bounds.</summary>
    public static Holding Everything { get; } = new(Reach.All, []);

    /// <summary>Whether <paramref name="subject"/> lies within it for <paramref name="account"/>.</summary>
    public bool Covers(AccessSubject subject, Guid? account) => Reach switch
    {
        Reach.All => true,
        Reach.Scope => subject.Scopes.Any(Scopes.Contains),
        Reach.Own => account is { } own && subject.Owners.Contains(own),
        _ => false,
    };
}
