namespace Isc.Modules.Accessibility.Fund;

/// <summary>What happens to a ledger line.</summary>
internal sealed record FundEntryChange
{
    public required FundEntryTrigger Trigger { get; init; }

    /// <summary>The day it happened; today without it.</summary>
    public DateOnly? On { get; init; }

    /// <summary>Why, for the audit trail.</summary>
    public required string Reason { get; init; }
}
