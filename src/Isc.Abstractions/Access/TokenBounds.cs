namespace Isc.Access;

/// <summary>What an access token leaves of its owner's rights.</summary>
/// <param name="ReadOnly">True when it changes nothing.</param>
/// <param name="Permissions">The permissions it keeps; null for all.</param>
/// <param name="Expires">When it ends; null for never. UTC.</param>
public sealed record TokenBounds(bool ReadOnly, IReadOnlyList<string>? Permissions, DateTime? Expires)
{
    /// <summary>Whether something of the owner's rights is missing.</summary>
    public bool Narrows => ReadOnly || Permissions is not null;
}
