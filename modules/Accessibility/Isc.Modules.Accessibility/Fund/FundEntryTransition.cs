using Isc.Modules.Accessibility.Data;

namespace Isc.Modules.Accessibility.Fund;

/// <summary>One row of the ledger's state table. What is not a row is refused.</summary>
/// <param name="From">The state before.</param>
/// <param name="Trigger">What happens.</param>
/// <param name="To">The state after.</param>
/// <param name="Kind">The only kind it happens to; null for all.</param>
internal sealed record FundEntryTransition(FundEntryState From, FundEntryTrigger Trigger, FundEntryState To, FundEntryKind? Kind = null)
{
    public static IReadOnlyList<FundEntryTransition> Table { get; } =
    [
        new(FundEntryState.Recorded, FundEntryTrigger.Settle, FundEntryState.Settled, FundEntryKind.Commitment),
        new(FundEntryState.Recorded, FundEntryTrigger.Reverse, FundEntryState.Reversed),
    ];

    public static IReadOnlyList<FundEntryTransition> AllowedOn(FundEntry entry) =>
        [.. Table.Where(row => row.From == entry.State && (row.Kind is null || row.Kind == entry.Kind))];
}
