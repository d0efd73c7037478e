namespace Isc.Data.Schema;

/// <summary>A context whose tables this deployment keeps.</summary>
/// <param name="Context">Its type.</param>
public sealed record ContextRegistration(Type Context);
