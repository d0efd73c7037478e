using Isc.Data;

namespace Isc.Organisation.Data;

/// <summary>A personal access token. Only its digest is kept: the token itself is shown once.</summary>
internal sealed class AccessToken : Record
{
    public required Guid AccountId { get; init; }

    /// <summary>What it is for, in its owner's words.</summary>
    public required string Name { get; init; }

    /// <summary>SHA-256 in hexadecimal.</summary>
    [Secret]
    public required string Digest { get; init; }

    /// <summary>True for one that reads feeds and nothing else, and less of them than its owner: nothing restricted.</summary>
    public bool FeedsOnly { get; init; }

    public bool ReadOnly { get; init; }

    /// <summary>The permissions it keeps of its owner's; null for all.</summary>
    public IReadOnlyList<string>? Permissions { get; init; }

    public required DateTime Created { get; init; }

    public DateTime? Expires { get; init; }

    public DateTime? Withdrawn { get; set; }

    /// <summary>To the hour: writing each use would make every read a write.</summary>
    public DateTime? LastUsed { get; init; }
}
