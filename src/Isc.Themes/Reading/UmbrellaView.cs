using Isc.Bodies;
using Isc.Themes.Data;

namespace Isc.Themes.Reading;

/// <summary>An umbrella with the themes it covers.</summary>
internal sealed record UmbrellaView(Umbrella Umbrella, ThemeInfo Theme, BodyName? Body, BodyName? AgreedBy, IReadOnlyList<ThemeInfo> Covered);
