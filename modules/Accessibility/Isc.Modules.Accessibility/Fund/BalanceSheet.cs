using Isc.Modules.Accessibility.Data;

namespace Isc.Modules.Accessibility.Fund;

internal static class BalanceSheet
{
    /// <summary>
    /// The balance of each currency at the end of a day. What may have happened later is left out, a reversed entry always,
    /// and a commitment from the day it was settled, since its expenses stand in its place.
    /// </summary>
    public static async Task<IReadOnlyList<Balance>> BalancesAsync(
        this IQueryable<FundEntry> ledger, DateOnly asOf, CancellationToken cancellationToken)
    {
        var sums = await ledger
            .Where(e => e.State != FundEntryState.Reversed && e.Until <= asOf)
            .Where(e => e.SettledOn == null || e.SettledOn > asOf)
            .GroupBy(e => new { e.Currency, e.Kind })
            .Select(g => new { g.Key.Currency, g.Key.Kind, Amount = g.Sum(e => e.Amount) })
            .ToListAsync(cancellationToken);

        return [.. sums.Select(s => s.Currency).Distinct().Order(StringComparer.Ordinal).Select(currency => new Balance(
            currency, Sum(currency, FundEntryKind.Contribution), Sum(currency, FundEntryKind.Commitment), Sum(currency, FundEntryKind.Expense)))];

        long Sum(string currency, FundEntryKind kind) => sums.Where(s => s.Currency == currency && s.Kind == kind).Sum(s => s.Amount);
    }
}
