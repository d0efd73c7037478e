using Isc.Modules.Oversight.Recommendations;

namespace Isc.Modules.Oversight.Rates;

/// <summary>Counts over a set of recommendations as they stood at the end of a day. The states add up to the total.</summary>
internal sealed record Tally(int Total, int NotRelevant, int UnderConsideration, int NotAccepted, int Accepted, int Implemented, int Open, int Overdue, int Closed)
{
    /// <summary>Accepted, also partly, of all that are relevant.</summary>
    public Rate Acceptance => new(Accepted, Total - NotRelevant);

    /// <summary>Verified of what was accepted.</summary>
    public Rate Implementation => new(Implemented, Accepted);

    /// <summary>Verified of all, as the report of 2017 counts.</summary>
    public Rate ImplementedOfAll => new(Implemented, Total);

    public static Tally Of(IReadOnlyCollection<RecommendationAsOf> recommendations, DateOnly asOf) => new(
        recommendations.Count,
        recommendations.Count(r => r.Standing.Acceptance == Data.Acceptance.NotRelevant),
        recommendations.Count(r => r.Standing.Acceptance == Data.Acceptance.UnderConsideration),
        recommendations.Count(r => r.Standing.Acceptance == Data.Acceptance.NotAccepted),
        recommendations.Count(r => r.Standing.IsAccepted),
        recommendations.Count(r => r.Standing.Implementation == Data.Implementation.Verified),
        recommendations.Count(r => r.Standing.IsOpen),
        recommendations.Count(r => r.IsOverdue(asOf)),
        recommendations.Count(r => r.Standing.Implementation is Data.Implementation.Overtaken or Data.Implementation.WillNotImplement));
}
