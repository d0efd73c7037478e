namespace Isc.Web.Components;

/// <summary>A link of <see cref="Tabs"/>.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Href">From the root of the language.</param>
/// <param name="Current">True for the page shown.</param>
/// <param name="Count">A figure behind the words; null for none.</param>
public sealed record Tab(string Text, string Href, bool Current = false, long? Count = null);
