namespace Isc.Escalation.Data;

/// <summary>A time in which a level's clock stood still.</summary>
/// <param name="From">When it stopped.</param>
/// <param name="Until">When it went on; while it stands, when it is to go on.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Account that stopped it.</param>
internal sealed record Pause(DateTime From, DateTime Until, string Reason, Guid? By);
