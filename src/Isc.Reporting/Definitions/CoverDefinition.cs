namespace Isc.Reporting.Definitions;

/// <summary>What a cover holds.</summary>
internal sealed record CoverDefinition
{
    /// <summary>The item of the addressee's agenda under which it is taken: PL 1.9; null where it is not known.</summary>
    public DefinedText? AgendaItem { get; init; }

    /// <summary>Whose paragraph is the agenda item where none is written here; null for none.</summary>
    public ItemDefinition? AgendaItemFrom { get; init; }

    /// <summary>Whom to ask; null for none.</summary>
    public DefinedText? Contact { get; init; }

    public required IReadOnlyList<ItemDefinition> Summary { get; init; }

    public required IReadOnlyList<ItemDefinition> Action { get; init; }

    public IReadOnlyList<ItemDefinition> References { get; init; } = [];
}
