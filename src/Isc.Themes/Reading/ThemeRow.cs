using Isc.Time;

namespace Isc.Themes.Reading;

/// <summary>A theme in a list.</summary>
/// <param name="Theme">The theme.</param>
/// <param name="Start">Since when it is coordinated; null outside a body's list.</param>
/// <param name="Seats">Seats for focal points.</param>
/// <param name="Vacant">Those that nobody holds.</param>
/// <param name="LastUpdate">Period of its latest readable update; null for none.</param>
/// <param name="Covers">How many themes it covers as an umbrella.</param>
internal sealed record ThemeRow(ThemeInfo Theme, DateWindow? Start, int Seats, int Vacant, DateWindow? LastUpdate, int Covers);
