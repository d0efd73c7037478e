namespace Isc.Pages;

/// <summary>A part of a page that its owner renders from data loaded before rendering starts.</summary>
/// <param name="Title">Its heading in the current language.</param>
/// <param name="Component">Razor component that renders it.</param>
/// <param name="Parameters">The component's parameters.</param>
/// <param name="Order">Lower comes first.</param>
public sealed record Panel(string Title, Type Component, IReadOnlyDictionary<string, object?> Parameters, int Order = 100);
