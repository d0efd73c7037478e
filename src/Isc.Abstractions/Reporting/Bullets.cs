namespace Isc.Reporting;

/// <summary>A list under the paragraph before it.</summary>
/// <param name="Items">Its items, in order.</param>
public sealed record Bullets(IReadOnlyList<Bullet> Items) : Block;
