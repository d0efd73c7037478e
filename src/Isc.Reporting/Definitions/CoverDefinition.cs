namespace Isc.Reporting.Definitions;

/// <summary>What a cover holds.</summary>
internal sealed record CoverDefinition
{
    public required IReadOnlyList<ItemDefinition> Summary { get; init; }

    public required IReadOnlyList<ItemDefinition> Action { get; init; }

    public IReadOnlyList<ItemDefinition> References { get; init; } = [];
}
