using Isc.Bodies;

namespace Isc.Themes.Reading;

/// <summary>The themes of a body.</summary>
internal sealed record BodyThemes(BodyName Body, IReadOnlyList<ThemeRow> Themes);
