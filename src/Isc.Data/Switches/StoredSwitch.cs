namespace Isc.Data.Switches;

/// <summary>A switch as it was read.</summary>
/// <param name="On">Where it stands.</param>
/// <param name="Version">Counts its changes.</param>
/// <param name="ChangedBy">Account that moved it last; null for the command line.</param>
/// <param name="ChangedAt">When, UTC.</param>
internal sealed record StoredSwitch(bool On, int Version, Guid? ChangedBy, DateTime ChangedAt);
