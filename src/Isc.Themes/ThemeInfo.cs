using Isc.Text;

namespace Isc.Themes;

/// <summary>A theme as others see it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Key">Kebab-case key; a module with this id attaches to the theme.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Area, topic or group.</param>
/// <param name="State">Whether it is worked on.</param>
public sealed record ThemeInfo(Guid Id, string Key, LocalizedText Name, ThemeKind Kind, ThemeState State);
