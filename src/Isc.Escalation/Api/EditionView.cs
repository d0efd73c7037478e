namespace Isc.Escalation.Api;

/// <summary>An edition of a ladder or calendar.</summary>
internal sealed record EditionView<T>(string Key, int Edition, T Rules);
