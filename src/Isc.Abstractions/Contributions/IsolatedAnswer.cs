namespace Isc.Contributions;

/// <summary>What a contribution that was asked by itself answered.</summary>
/// <param name="By">Type of the contribution.</param>
/// <param name="Value">The answer; default where it failed.</param>
/// <param name="Failure">Why it failed; null otherwise.</param>
/// <param name="Late">True where it failed by taking too long.</param>
public sealed record IsolatedAnswer<TResult>(Type By, TResult? Value, Exception? Failure, bool Late);
