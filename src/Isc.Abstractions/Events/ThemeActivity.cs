using Isc.Text;

namespace Isc.Events;

/// <summary>Something worth a line on a theme's page happened in a kernel or module.</summary>
/// <param name="Theme">Key of the theme.</param>
/// <param name="On">When it happened.</param>
/// <param name="Text">One sentence.</param>
/// <param name="Path">Page that shows it, from the root of the language; null for none.</param>
public sealed record ThemeActivity(string Theme, DateOnly On, LocalizedText Text, string? Path) : IIntegrationEvent;
