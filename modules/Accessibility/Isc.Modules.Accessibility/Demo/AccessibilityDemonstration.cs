using Isc.Contributions;
using Isc.Modules.Accessibility.Data;
using Isc.Themes;

namespace Isc.Modules.Accessibility.Demo;

/// <summary>What the two source reports say. They give no amount of the fund: its ledger stays empty.</summary>
internal sealed class AccessibilityDemonstration(AccessibilityDbContext context, IWorkPlans plans) : IDemonstrationData
{
    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        var seed = await Seeding.ReadAsync<AccessibilitySeed>(typeof(AccessibilitySeed).Assembly, "accessibility", cancellationToken);
        return await plans.EnsureAsync(PlanOf(seed.WorkPlan), cancellationToken)
            + await context.AddMissingAsync(seed.Trials.Select(TrialOf), cancellationToken)
            + await context.AddMissingAsync(seed.FundReviews.Select(ReviewOf), cancellationToken);
    }

    private static NewWorkPlan PlanOf(AccessibilitySeed.Plan plan) => new(plan.Key, "accessibility", plan.Title, plan.Period, plan.Citation,
        [.. plan.Items.Select(item => new NewWorkPlanItem(item.Key, item.Level, item.Text)
        {
            State = item.State,
            CoordinatorId = StableId.Of($"body/{item.Coordinator}"),
        })]);

    private static Trial TrialOf(AccessibilitySeed.Trial trial) => new()
    {
        Id = StableId.Of($"accessibility-trial/{trial.Key}"),
        Title = trial.Title,
        From = trial.Decided.From,
        Until = trial.Decided.Until,
        CoordinatorId = StableId.Of($"body/{trial.Coordinator}"),
        ExperienceOfId = StableId.Of($"office/{trial.ExperienceOf}"),
        Citation = trial.Citation,
    };

    private static FundReview ReviewOf(AccessibilitySeed.Review review) => new()
    {
        Id = StableId.Of($"accessibility-fund-review/{review.Key}"),
        BodyId = StableId.Of($"body/{review.Body}"),
        From = review.When.From,
        Until = review.When.Until,
        Text = review.Text,
        Citation = review.Citation,
    };
}
