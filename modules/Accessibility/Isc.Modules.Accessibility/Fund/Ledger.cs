using Isc.Modules.Accessibility.Data;

namespace Isc.Modules.Accessibility.Fund;

internal static class Ledger
{
    /// <summary>A page of the ledger, newest first.</summary>
    public static async Task<Page<FundEntryView>> PageAsync(
        this IQueryable<FundEntry> ledger, FundEntryKind? kind, PageRequest page, CancellationToken cancellationToken)
    {
        var wanted = kind is null ? ledger : ledger.Where(e => e.Kind == kind);
        var (entries, next) = await wanted.NewestFirstAsync(e => e.From, page, cancellationToken);
        return new([.. entries.Select(FundEntryView.Of)], next);
    }
}
