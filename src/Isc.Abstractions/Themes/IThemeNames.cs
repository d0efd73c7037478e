using Isc.Text;

namespace Isc.Themes;

/// <summary>Names of the themes, for kernels that do not stand on Themes, which implements it. Scoped; themes are public.</summary>
public interface IThemeNames
{
    /// <summary>The name of every theme by its key, ended ones included.</summary>
    Task<IReadOnlyDictionary<string, LocalizedText>> NamesAsync(CancellationToken cancellationToken);
}
