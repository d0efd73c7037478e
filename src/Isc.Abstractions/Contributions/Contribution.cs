namespace Isc.Contributions;

/// <summary>A contribution and its owner.</summary>
/// <param name="Value">The contribution.</param>
/// <param name="ModuleId">Id of the owning module; null for a kernel's.</param>
public sealed record Contribution<T>(T Value, string? ModuleId)
    where T : class, IContribution;
