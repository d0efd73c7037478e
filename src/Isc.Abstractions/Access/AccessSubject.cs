namespace Isc.Access;

/// <summary>What an act is about, as far as it bears on who may.</summary>
public sealed record AccessSubject
{
    /// <summary>The record; null for one that is yet to be made.</summary>
    public Guid? Record { get; init; }

    /// <summary>Where it lies; several where several share it.</summary>
    public IReadOnlyList<Scope> Scopes { get; init; } = [];

    /// <summary>Accounts that raised it, own it, were assigned it or are named as its readers.</summary>
    public IReadOnlyList<Guid> Owners { get; init; } = [];

    /// <summary>Accounts that may not act on it, whatever they hold: recused, or the doers of what is to be verified.</summary>
    public IReadOnlyList<Guid> Recused { get; init; } = [];

    /// <summary>Who may read it.</summary>
    public Classification Class { get; init; }
}
