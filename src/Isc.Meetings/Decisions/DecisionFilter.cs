namespace Isc.Meetings.Decisions;

/// <summary>Which decisions a list holds. Null does not restrict.</summary>
/// <param name="Body">Key of the body.</param>
/// <param name="Year">Year of the reference.</param>
internal sealed record DecisionFilter(string? Body, int? Year);
