namespace Isc.Meetings.Data;

/// <summary>What the sources of a standing item gave.</summary>
/// <param name="On">Day on which they were asked.</param>
/// <param name="Sources">Their answers, in the item's order.</param>
internal sealed record FilledAgenda(DateOnly On, IReadOnlyList<FilledSource> Sources);
