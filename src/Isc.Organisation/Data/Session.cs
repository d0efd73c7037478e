using Isc.Data;

namespace Isc.Organisation.Data;

/// <summary>Someone is signed in at one browser. The browser holds a key; here is only its digest.</summary>
internal sealed class Session : Record
{
    public required Guid AccountId { get; init; }

    /// <summary>SHA-256 of the key in hexadecimal.</summary>
    public required string Digest { get; init; }

    /// <summary>The credential's when it began.</summary>
    [Secret]
    public required string Stamp { get; set; }

    public required SessionProof Proof { get; init; }

    public required DateTime Opened { get; init; }

    /// <summary>To the minute: writing each request would make every read a write.</summary>
    public required DateTime Seen { get; init; }

    /// <summary>Ends then, however much it is used.</summary>
    public required DateTime Until { get; init; }

    /// <summary>What the browser calls itself.</summary>
    public required string Client { get; init; }

    /// <summary>When it was ended before its time.</summary>
    public DateTime? Ended { get; set; }
}
