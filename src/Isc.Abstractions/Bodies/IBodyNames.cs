namespace Isc.Bodies;

/// <summary>Names of the bodies, for kernels that do not stand on Organisation, which implements it. Scoped; bodies are public.</summary>
public interface IBodyNames
{
    /// <summary>All bodies by id, ended ones included.</summary>
    Task<IReadOnlyDictionary<Guid, BodyName>> AllAsync(CancellationToken cancellationToken);

    /// <summary>The body with this key; null for none.</summary>
    Task<BodyName?> FindAsync(string key, CancellationToken cancellationToken);
}
