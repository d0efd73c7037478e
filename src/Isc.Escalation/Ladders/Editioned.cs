namespace Isc.Escalation.Ladders;

/// <summary>A ladder or calendar, and which edition of it.</summary>
internal sealed record Editioned<T>(string Key, int Number, T Rules);
