namespace Isc.Themes;

/// <summary>The umbrellas, for kernels and modules that do not stand on Themes, which implements it. Scoped; umbrellas are public.</summary>
public interface IUmbrellas
{
    /// <summary>All umbrellas that stand today, in order of key: those that modules bring and those made as data.</summary>
    Task<IReadOnlyList<UmbrellaInfo>> AllAsync(CancellationToken cancellationToken);

    /// <summary>The umbrella with this key; null for none.</summary>
    Task<UmbrellaInfo?> FindAsync(string key, CancellationToken cancellationToken);
}
