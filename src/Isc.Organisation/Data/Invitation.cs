using Isc.Data;

namespace Isc.Organisation.Data;

/// <summary>A link that lets someone set a password once. Only its digest is kept.</summary>
internal sealed class Invitation : Record
{
    /// <summary>Whose password; null for the link of the first start, which makes the first account.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>SHA-256 of the link's secret in hexadecimal.</summary>
    public required string Digest { get; init; }

    public required DateTime Created { get; init; }

    public required DateTime Expires { get; init; }

    /// <summary>When it was used, or replaced by another.</summary>
    public DateTime? Ended { get; set; }
}
