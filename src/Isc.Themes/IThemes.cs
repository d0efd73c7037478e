namespace Isc.Themes;

/// <summary>The themes. Scoped. Themes are public: every actor sees the same.</summary>
public interface IThemes
{
    /// <summary>All themes of every kind and state, in order of key.</summary>
    Task<IReadOnlyList<ThemeInfo>> AllAsync(CancellationToken cancellationToken);

    /// <summary>The theme with <paramref name="key"/>; null where there is none.</summary>
    Task<ThemeInfo?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>
    /// The themes that a body coordinated on a day, in order of key. A beginning or an end of which only a window is known counts
    /// from the last day of that window.
    /// </summary>
    /// <param name="bodyId">The coordinating body.</param>
    /// <param name="on">The day.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<IReadOnlyList<ThemeInfo>> CoordinatedAsync(Guid bodyId, DateOnly on, CancellationToken cancellationToken);
}
