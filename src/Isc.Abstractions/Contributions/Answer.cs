namespace Isc.Contributions;

/// <summary>What one contribution answered.</summary>
/// <param name="From">Who answered.</param>
/// <param name="Value">The answer; default where it failed.</param>
/// <param name="Error">The reason for the administrator where it failed; null otherwise.</param>
public sealed record Answer<T, TResult>(Contribution<T> From, TResult? Value, string? Error)
    where T : class, IContribution;
