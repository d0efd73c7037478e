using Isc.Meetings.Data;

namespace Isc.Meetings.Agenda;

/// <summary>Puts an item among its siblings. Places have gaps, so that as a rule no other item changes.</summary>
internal static class AgendaPlaces
{
    private const int Gap = 1_024;

    /// <summary>Gives <paramref name="item"/> the place with this number among <paramref name="siblings"/>, or the last.</summary>
    /// <param name="item">The item; may be among the siblings.</param>
    /// <param name="siblings">In their order.</param>
    /// <param name="number">From 1; null for the last.</param>
    public static void Put(AgendaItem item, IReadOnlyList<AgendaItem> siblings, int? number)
    {
        List<AgendaItem> others = [.. siblings.Where(s => s.Id != item.Id)];
        var at = Math.Clamp((number ?? int.MaxValue) - 1, 0, others.Count);
        var before = at == 0 ? (int?)null : others[at - 1].Place;
        var after = at == others.Count ? (int?)null : others[at].Place;
        item.Place = (before, after) switch
        {
            (null, null) => 0,
            (null, { } next) => next - Gap,
            ({ } last, null) => last + Gap,
            ({ } last, { } next) => last + ((next - last) / 2),
        };
        if (item.Place != before)
            return;
        others.Insert(at, item);
        foreach (var (i, sibling) in others.Index())
            sibling.Place = i * Gap;
    }
}
