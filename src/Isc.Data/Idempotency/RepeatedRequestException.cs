namespace Isc.Data.Idempotency;

/// <summary>Another request with the same key has had its effect; this one must have none.</summary>
internal sealed class RepeatedRequestException() : Exception("The request was sent before under the same key.");
