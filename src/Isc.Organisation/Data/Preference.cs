using Isc.Data;

namespace Isc.Organisation.Data;

/// <summary>How an account wants to be told; there is none while it has said nothing.</summary>
internal sealed class Preference : Record
{
    public required Guid AccountId { get; init; }

    public required string Language { get; set; }

    public int? AlarmMinutes { get; set; }

    public bool Digest { get; set; }

    public AccountPreferences ToInfo() => new(Language, AlarmMinutes, Digest) { Version = Version };
}
