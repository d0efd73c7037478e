namespace Isc.Escalation.Calendars;

/// <summary>A day on which nobody works.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">What it is called where it is kept.</param>
internal sealed record Holiday(DateOnly Day, string Name);
