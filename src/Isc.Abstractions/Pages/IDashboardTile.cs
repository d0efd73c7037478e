using Isc.Contributions;

namespace Isc.Pages;

/// <summary>Adds a figure to the home dashboard.</summary>
public interface IDashboardTile : IContribution
{
    /// <summary>The tile in the current language; null while there is nothing to show.</summary>
    Task<Tile?> LoadAsync(CancellationToken cancellationToken);
}
