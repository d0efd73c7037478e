using Isc.Modules.Membership.Data;

namespace Isc.Modules.Membership.Demo;

/// <summary>The shape of <c>membership.json</c>; bodies by their keys.</summary>
internal sealed record MembershipSeed(IReadOnlyList<MembershipSeed.Group> Joined, IReadOnlyList<MembershipSeed.Review> Reviews)
{
    /// <summary>Members that a source counts without naming them: as many entries.</summary>
    internal sealed record Group(string Key, MembershipCategory Category, DateWindow When, int Members, string Citation);

    internal sealed record Review(string Key, string? Body, DateWindow When, LocalizedText Text, string Citation);
}
