using Isc.Text;

namespace Isc.Themes.Demo;

internal sealed record ThemeSeed(string Key, ThemeKind Kind, ThemeState State, string Citation, LocalizedText Name, LocalizedText Purpose, LocalizedText? Actors);
