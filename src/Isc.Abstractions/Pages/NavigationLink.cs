namespace Isc.Pages;

/// <summary>A link of the main navigation.</summary>
/// <param name="Text">Its words in the current language.</param>
/// <param name="Path">From the root of the language: <c>/meetings</c>.</param>
/// <param name="Order">Lower comes first; kernels use 10 to 90, modules 100 and up.</param>
public sealed record NavigationLink(string Text, string Path, int Order);
