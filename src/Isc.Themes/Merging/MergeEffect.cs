using Isc.Text;

namespace Isc.Themes.Merging;

/// <summary>What merging a theme into another does.</summary>
/// <param name="Theme">Key of the theme that ends.</param>
/// <param name="Name">Its name.</param>
/// <param name="EndsIn">Short names of the bodies that no longer list it.</param>
/// <param name="TakenUpBy">Those among them that list the other theme from then on and did not before.</param>
/// <param name="SeatsHeld">Focal points who keep their seats on record and are to be appointed to the other theme.</param>
/// <param name="OpenItems">Work-plan items that are not finished: they stay on its page.</param>
/// <param name="Updates">Progress updates that stay dated on its page and in reports of earlier days.</param>
/// <param name="Umbrellas">Keys of the umbrellas that cover the other theme in its place.</param>
internal sealed record MergeEffect(
    string Theme, LocalizedText Name, IReadOnlyList<string> EndsIn, IReadOnlyList<string> TakenUpBy, int SeatsHeld, int OpenItems, int Updates,
    IReadOnlyList<string> Umbrellas);
