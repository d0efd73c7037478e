namespace Isc.Api;

/// <summary>A page of a list.</summary>
/// <param name="Items">Its records, in the list's order.</param>
/// <param name="Next">Cursor of the next page; null on the last.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
