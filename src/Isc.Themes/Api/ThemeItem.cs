using Isc.Text;

namespace Isc.Themes.Api;

/// <summary>A theme in a list.</summary>
internal sealed record ThemeItem(Guid Id, string Key, LocalizedText Name, string Kind, string State);
