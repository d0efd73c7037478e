namespace Isc.Web.Components;

/// <summary>A step of the breadcrumbs below the home page, which the kit adds itself.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Href">From the root of the language; null for the page itself.</param>
public sealed record Crumb(string Text, string? Href = null);
