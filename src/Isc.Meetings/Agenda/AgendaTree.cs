using System.Globalization;
using Isc.Access;
using Isc.Meetings.Data;

namespace Isc.Meetings.Agenda;

/// <summary>
/// The items of one agenda in their order. What stands under an item that is not among them is not reached, so that the tree of what an
/// actor may see says nothing of the rest.
/// </summary>
internal sealed class AgendaTree(IEnumerable<AgendaItem> items)
{
    private readonly ILookup<Guid, AgendaItem> _under = items.OrderBy(i => i.Place).ThenBy(i => i.Id).ToLookup(i => i.ParentId ?? Guid.Empty);

    /// <summary>
    /// Every item after the one it stands under, with its number. Items of a narrower class than what they stand under are counted apart, with
    /// the class's letter, so that the numbers of the others do not tell of them.
    /// </summary>
    public IEnumerable<AgendaLine> InOrder(Classification meeting) => InOrder(Guid.Empty, "", meeting);

    /// <summary>Minutes of an item and of what stands under it, as far as it is on the agenda.</summary>
    public int MinutesOf(AgendaItem item) => (item.IsNumbered ? item.Minutes ?? 0 : 0) + _under[item.Id].Sum(MinutesOf);

    /// <summary>Minutes of the whole.</summary>
    public int Minutes => _under[Guid.Empty].Sum(MinutesOf);

    /// <summary>The item and everything under it.</summary>
    public IEnumerable<AgendaItem> Branch(AgendaItem item) => _under[item.Id].SelectMany(Branch).Prepend(item);

    /// <summary>What stands directly under an item, or at the top.</summary>
    public IReadOnlyList<AgendaItem> Under(Guid? parent) => [.. _under[parent ?? Guid.Empty]];

    /// <summary>Levels of the branch, the item's own included.</summary>
    public int Depth(AgendaItem item) => 1 + _under[item.Id].Select(Depth).DefaultIfEmpty(0).Max();

    private IEnumerable<AgendaLine> InOrder(Guid parent, string prefix, Classification outer)
    {
        var counts = new Dictionary<Classification, int>();
        foreach (var (place, item) in _under[parent].Index())
        {
            var number = item.IsNumbered ? $"{prefix}{LetterOf(item.Class, outer)}{Next(item.Class)}" : null;
            yield return new(item, number, place + 1);
            foreach (var under in InOrder(item.Id, number + ".", item.Class))
                yield return number is null ? under with { Number = null } : under;
        }

        string Next(Classification of) => (counts[of] = counts.GetValueOrDefault(of) + 1).ToString(CultureInfo.InvariantCulture);
    }

    private static string LetterOf(Classification item, Classification outer) => item <= outer ? "" : item switch
    {
        Classification.Members => "M",
        Classification.Internal => "I",
        _ => "R",
    };
}
