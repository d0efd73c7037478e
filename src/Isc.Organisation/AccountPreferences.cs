namespace Isc.Organisation;

/// <summary>How an account wants to be told.</summary>
/// <param name="Language">One of the six.</param>
/// <param name="AlarmMinutes">How long before a meeting its calendar rings, in minutes; null for never.</param>
/// <param name="Digest">True where notices of a day come as one mail.</param>
public sealed record AccountPreferences(string Language, int? AlarmMinutes, bool Digest)
{
    /// <summary>The version that was read; 0 of an account that has said nothing.</summary>
    public int Version { get; init; }

    /// <summary>Longest time before a meeting: a week.</summary>
    public const int LongestAlarm = 7 * 24 * 60;

    /// <summary>Those of an account that has said nothing.</summary>
    public static AccountPreferences Default { get; } = new(Isc.Text.Languages.Default, null, false);
}
