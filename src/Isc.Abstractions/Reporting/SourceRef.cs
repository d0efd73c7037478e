namespace Isc.Reporting;

/// <summary>A record behind a figure.</summary>
/// <param name="Kind">What it is, in kebab-case: <c>meeting</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Path">Page that shows it, from the root of the language: <c>/meetings/…</c>; null where it has none.</param>
public sealed record SourceRef(string Kind, Guid Id, string? Path = null);
