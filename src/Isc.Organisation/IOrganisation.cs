namespace Isc.Organisation;

/// <summary>Bodies and offices, for other kernels and modules. Scoped. Composition and offices are public to everyone.</summary>
public interface IOrganisation
{
    /// <summary>All bodies that exist today, by type and then in their listed order.</summary>
    Task<IReadOnlyList<BodyInfo>> BodiesAsync(CancellationToken cancellationToken);

    /// <summary>The body with this key, also one that has ended; null for none.</summary>
    Task<BodyInfo?> FindBodyAsync(string key, CancellationToken cancellationToken);

    /// <summary>All offices, by kind and then in their listed order.</summary>
    Task<IReadOnlyList<OfficeInfo>> OfficesAsync(CancellationToken cancellationToken);
}
