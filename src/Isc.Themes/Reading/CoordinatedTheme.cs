using Isc.Text;
using Isc.Themes.Data;

namespace Isc.Themes.Reading;

/// <summary>A theme and the coordination that makes it one of a body's.</summary>
internal sealed record CoordinatedTheme(ThemeInfo Theme, LocalizedText? Actors, ThemeCoordination Coordination);
