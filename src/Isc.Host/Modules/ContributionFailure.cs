namespace Isc.Host.Modules;

/// <summary>A contribution that failed.</summary>
/// <param name="Module">Its module; null for a kernel's.</param>
/// <param name="Contribution">Name of its type.</param>
/// <param name="Reason">What it failed with.</param>
/// <param name="At">When, UTC.</param>
internal sealed record ContributionFailure(string? Module, string Contribution, string Reason, DateTime At);
