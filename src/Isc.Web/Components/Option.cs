namespace Isc.Web.Components;

/// <summary>A choice of a <see cref="SelectField"/>.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Text">What the reader sees.</param>
public sealed record Option(string Value, string Text);
