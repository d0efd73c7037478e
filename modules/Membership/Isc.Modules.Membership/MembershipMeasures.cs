using Isc.Modules.Membership.Text;
using Isc.Reporting;

namespace Isc.Modules.Membership;

/// <summary>What its figures measure.</summary>
internal sealed class MembershipMeasures(IStringLocalizer<Texts> texts) : IMeasures
{
    private static readonly string[] Keys =
    [
        "members-joined",
        "members",
    ];

    public IReadOnlyList<Measure> Measures => [.. Keys.Select(key => Measure.Of(texts, key))];
}
