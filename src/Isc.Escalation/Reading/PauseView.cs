namespace Isc.Escalation.Reading;

/// <summary>A time in which the clock stood.</summary>
internal sealed record PauseView(DateTime From, DateTime Until, string Reason);
