using System.Globalization;
using Isc.Charts;
using Isc.Modules.Membership.Data;
using Isc.Modules.Membership.Text;

namespace Isc.Modules.Membership.Joined;

/// <summary>New members, years down and categories across.</summary>
internal sealed class JoinedTable(IReadOnlyList<JoinedInYear> counts)
{
    public IReadOnlyList<int> Years { get; } = [.. counts.Select(c => c.Year).Distinct()];

    /// <summary>Those in which anyone joined.</summary>
    public IReadOnlyList<MembershipCategory> Categories { get; } = [.. counts.Select(c => c.Category).Distinct().Order()];

    public int Count(int year, MembershipCategory category) => counts.Where(c => c.Year == year && c.Category == category).Sum(c => c.Count);

    public int Total(int year) => counts.Where(c => c.Year == year).Sum(c => c.Count);

    public ChartModel Chart(IStringLocalizer<Texts> texts) => new(
        texts["Joined_Title"], texts["Year"], [.. Years.Select(year => year.ToString(CultureInfo.InvariantCulture))],
        [.. Categories.Select(category => new ChartSeries(texts["Category_" + category], [.. Years.Select(year => (long)Count(year, category))]))]);
}
