using Isc.Contributions;

namespace Isc.Pages;

/// <summary>Adds a panel to the page of a theme.</summary>
public interface IThemePanel : IContribution
{
    /// <summary>The panel for the theme with this key; null where it has nothing to say of that theme.</summary>
    Task<Panel?> LoadAsync(string theme, CancellationToken cancellationToken);
}
