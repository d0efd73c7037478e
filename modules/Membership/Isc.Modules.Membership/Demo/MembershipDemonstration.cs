using Isc.Contributions;
using Isc.Modules.Membership.Data;

namespace Isc.Modules.Membership.Demo;

/// <summary>What the two source reports say. They name no member and give no Sector or region.</summary>
internal sealed class MembershipDemonstration(MembershipDbContext context) : IDemonstrationData
{
    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        var seed = await Seeding.ReadAsync<MembershipSeed>(typeof(MembershipSeed).Assembly, "membership", cancellationToken);
        return await context.AddMissingAsync(seed.Joined.SelectMany(EntriesOf), cancellationToken)
            + await context.AddMissingAsync(seed.Reviews.Select(ReviewOf), cancellationToken);
    }

    private static IEnumerable<MembershipEntry> EntriesOf(MembershipSeed.Group group) => Enumerable.Range(1, group.Members).Select(n => new MembershipEntry
    {
        Id = StableId.Of($"membership-entry/{group.Key}/{n}"),
        Category = group.Category,
        From = group.When.From,
        Until = group.When.Until,
        Citation = group.Citation,
    });

    private static MembershipReview ReviewOf(MembershipSeed.Review review) => new()
    {
        Id = StableId.Of($"membership-review/{review.Key}"),
        BodyId = review.Body is null ? null : StableId.Of($"body/{review.Body}"),
        From = review.When.From,
        Until = review.When.Until,
        Text = review.Text,
        Citation = review.Citation,
    };
}
